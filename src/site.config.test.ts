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

test('an empty value counts as none', async () => {
  const site = await siteWith({ SITE_URL: '', BASE_PATH: '' });
  expect(site).toMatchObject({ url: 'https://dividing-line.example', base: '/' });
});

test.each(['not-a-url', 'https://wiki.example/line/', 'ftp://wiki.example'])(
  'refuses the address %s and says what to do',
  async (SITE_URL) => {
    await expect(siteWith({ SITE_URL })).rejects.toThrow(/SITE_URL is ".*BASE_PATH\./);
  },
);
