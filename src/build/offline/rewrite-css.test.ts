import { expect, test } from 'vitest';
import type { OfflineSite } from './addresses.ts';
import { rewriteCss } from './rewrite-css.ts';

const site: OfflineSite = {
  name: 'Line',
  url: 'https://line.example',
  base: '/',
  files: new Set(['_astro/a.woff2', 'picture.svg']),
};
const rewrite = (css: string) => rewriteCss(css, '_astro/a.css', site, () => Buffer.from('font'));

test('fonts are written into the sheet, pictures are beside it', () => {
  expect(
    rewrite(
      '@font-face{font-display:optional;src:url(/_astro/a.woff2)format("woff2")}a{background:url("/picture.svg")}',
    ),
  ).toMatchInlineSnapshot(
    `"@font-face{font-display:block;src:url(data:font/woff2;base64,Zm9udA==)format("woff2")}a{background:url("../picture.svg")}"`,
  );
});

test('data and fragments stay as they are', () => {
  const css = `a{mask:url("data:image/svg+xml,%3Csvg/%3E");fill:url(#a)}`;
  expect(rewrite(css)).toBe(css);
});
