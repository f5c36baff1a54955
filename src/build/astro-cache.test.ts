/** A made-up site, built by Astro itself: what a failed build or a hand left must not become a page. */
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';

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

const config = `import { astroCacheIntegration } from ${JSON.stringify(new URL('astro-cache.ts', import.meta.url).href)};
export default {
  cacheDir: './.cache/astro',
  vite: { cacheDir: '.cache/vite' },
  integrations: [astroCacheIntegration()],
  experimental: { incrementalBuild: true },
};`;

function madeUpSite() {
  const root = folderWith({
    'src/pages/[id].astro': page,
    'astro.config.mjs': config,
    'package.json': '{"type":"module"}',
  });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    /** In a process of its own: a process keeps what it has imported. */
    build: (first: string, second: string) => {
      writeFileSync(join(root, 'texts.json'), JSON.stringify({ first, second }));
      const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
      return spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
    },
    built: (id: string) => readFileSync(join(root, `dist/${id}/index.html`), 'utf8'),
  };
}

const cached = (id: string) => new RegExp(`${id}/index\\.html.*\\((?:restored|cached)\\)`);

test('a page of a build that failed is not taken for one of the build before', () => {
  const { build, built } = madeUpSite();
  expect(build('old', 'old').status).toBe(0);
  // Astro does keep pages, or there is nothing to test.
  expect(build('old', 'other').stdout).toMatch(cached('first'));
  const failed = build('new', 'wrong');
  expect(failed.stdout + failed.stderr).toContain('This page is wrong.');
  expect(failed.status).toBe(1);
  expect(build('old', 'old').status).toBe(0);
  expect(built('first')).toContain('<p>old</p>');
});

test('what became of a page in the cache is not published, nor is what lies there as a link', () => {
  const { root, build, built } = madeUpSite();
  build('one', 'two');
  const kept = (id: string) => join(root, `.cache/astro/dist/${id}/index.html`);
  writeFileSync(kept('first'), '<p>damaged</p>');
  renameSync(kept('second'), join(root, 'second.html'));
  symlinkSync(join(root, 'second.html'), kept('second'));
  const { stdout } = build('one', 'two');
  expect(stdout).not.toMatch(cached('first'));
  expect(stdout).not.toMatch(cached('second'));
  expect([built('first'), built('second')].join()).toMatch(/<p>one<\/p>.*<p>two<\/p>/s);
});
