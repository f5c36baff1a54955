import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function siteWith(env: Record<string, string>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  return (await import('./site.config.ts')).site;
}

test('the environment overrides address and base path', async () => {
  const site = await siteWith({ SITE_URL: 'https://wiki.example', BASE_PATH: 'wiki/line' });
  expect(site).toMatchObject({ url: 'https://wiki.example', base: '/wiki/line/' });
});

test('the environment overrides who may frame', async () => {
  const site = await siteWith({ FRAME_ANCESTORS: "'self' https://wiki.example" });
  expect(site.frameAncestors).toEqual(["'self'", 'https://wiki.example']);
  await expect(siteWith({ FRAME_ANCESTORS: 'self' })).rejects.toThrow(/frameAncestors.*'self'/);
});

test('an empty value counts as none', async () => {
  const site = await siteWith({ SITE_URL: '', BASE_PATH: '', FRAME_ANCESTORS: '' });
  expect(site).toMatchObject({
    url: 'https://dividing-line.example',
    base: '/',
    frameAncestors: ['*'],
  });
});

test.each(['not-a-url', 'https://wiki.example/line/', 'ftp://wiki.example'])(
  'refuses the address %s and says what to do',
  async (SITE_URL) => {
    await expect(siteWith({ SITE_URL })).rejects.toThrow(/SITE_URL is ".*BASE_PATH\./);
  },
);

describe('an organisation’s own file', () => {
  let folder: string;
  let files = 0;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-config-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The site with a file of this text; each has a name of its own, because Node reads one once. */
  function siteWithFile(text: string, env: Record<string, string> = {}) {
    const SITE_CONFIG = join(folder, `${++files}.ts`);
    writeFileSync(SITE_CONFIG, text);
    return siteWith({ ...env, SITE_CONFIG });
  }

  test('overrides what it names and leaves the rest', async () => {
    const site = await siteWithFile(
      `import type { SiteOverrides } from './src/site.config.ts';
      export default {
        name: 'Our line',
        url: 'https://wiki.example',
        base: 'line',
        teams: [{ team: 'Platform', part: 'os-*' }],
      } satisfies SiteOverrides;`,
    );
    expect(site).toMatchObject({
      name: 'Our line',
      url: 'https://wiki.example',
      base: '/line/',
      branch: 'main',
      teams: [{ team: 'Platform', part: 'os-*' }],
    });
  });

  test('is overridden by the environment', async () => {
    const text = `export default { url: 'https://wiki.example', base: '/line/' };`;
    const site = await siteWithFile(text, { SITE_URL: 'https://test.example', BASE_PATH: '/' });
    expect(site).toMatchObject({ url: 'https://test.example', base: '/' });
  });

  test('is not needed: without it there are no teams', async () => {
    expect(await siteWith({ SITE_CONFIG: '' })).toMatchObject({ name: 'Dividing Line', teams: [] });
  });

  test.each([
    [`export default { team: [] };`, /unknown field "team"\. Did you mean "teams"\?/],
    [`export const site = {};`, /has no object as its default export/],
    [`export default {`, /SITE_CONFIG is ".*", which cannot be read/],
    [`export default { url: 'https://wiki.example/line/' };`, /The url of .* is ".*BASE_PATH\./],
  ])('is refused when it says %s', async (text, message) => {
    await expect(siteWithFile(text)).rejects.toThrow(message);
  });

  test('is refused when it does not exist', async () => {
    const missing = siteWith({ SITE_CONFIG: 'nowhere/site.config.ts' });
    await expect(missing).rejects.toThrow(/"nowhere\/site\.config\.ts", which cannot be read/);
  });
});
