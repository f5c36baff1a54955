import { afterEach, expect, test, vi } from 'vitest';

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
