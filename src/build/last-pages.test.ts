/** A made-up site, built by Astro itself: what a failed build leaves must not become a page later. */
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith } from '../project/testing/folder-with.ts';

vi.setConfig({ testTimeout: 120_000 });

const page = `---
import { readFileSync } from 'node:fs';
export const getStaticPaths = () =>
  Object.entries(JSON.parse(readFileSync('texts.json', 'utf8'))).map(([id, text]) => ({
    params: { id },
    props: { text },
    cacheKey: text,
  }));
const { text } = Astro.props;
if (text === 'wrong') throw new Error('This page is wrong.');
---
<p>{text}</p>
`;

const config = `import { progressIntegration } from ${JSON.stringify(new URL('progress/integration.ts', import.meta.url).href)};
export default {
  cacheDir: './.cache/astro',
  vite: { cacheDir: '.cache/vite' },
  integrations: [progressIntegration()],
  experimental: { incrementalBuild: true },
};`;

test('a page of a build that failed is not taken for one of the build before', () => {
  const root = folderWith({
    'src/pages/[id].astro': page,
    'astro.config.mjs': config,
    'package.json': '{"type":"module"}',
  });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  // Each in a process of its own: a process keeps what it has imported.
  const build = (first: string, second: string) => {
    writeFileSync(join(root, 'texts.json'), JSON.stringify({ first, second }));
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    return spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
  };
  const cached = /first\/index\.html.*\((?:restored|cached)\)/;
  expect(build('old', 'old').status).toBe(0);
  // Astro does keep pages, or there is nothing to test.
  expect(build('old', 'other').stdout).toMatch(cached);
  const failed = build('new', 'wrong');
  expect(failed.stdout + failed.stderr).toContain('This page is wrong.');
  expect(failed.status).toBe(1);
  expect(build('old', 'old').status).toBe(0);
  expect(readFileSync(join(root, 'dist/first/index.html'), 'utf8')).toContain('<p>old</p>');
});
