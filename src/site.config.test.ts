import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function siteWith(env: Record<string, string>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  return (await import('#site.config.ts')).site;
}

test('the environment overrides address, base path and who may frame', async () => {
  const FRAME_ANCESTORS = "'self'  https://wiki.example ";
  const env = { SITE_URL: 'https://wiki.example', BASE_PATH: 'wiki/line', FRAME_ANCESTORS };
  expect(await siteWith(env)).toMatchObject({
    url: 'https://wiki.example',
    base: '/wiki/line/',
    frameAncestors: ["'self'", 'https://wiki.example'],
  });
});

test('an empty value counts as none', async () => {
  const env = { SITE_URL: '', BASE_PATH: '', FRAME_ANCESTORS: '', SITE_CONFIG: '' };
  expect(await siteWith(env)).toMatchObject({
    name: 'Dividing Line',
    url: 'https://dividing-line.example',
    base: '/',
    frameAncestors: ['*'],
    teams: [],
  });
});

test('what is wrong stops whoever asks, with the report and no stack', async () => {
  const rejected = siteWith({ BASE_PATH: 'a b', SITE_URL: 'ftp://wiki.example' });
  await expect(rejected).rejects.toThrow(/BASE_PATH:1:1 settings[^]*SITE_URL:1:1 settings/);
  const error: unknown = await rejected.catch((thrown: unknown) => thrown);
  expect((error as Error).stack).not.toMatch(/\n {4}at /);
});
