import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

test.each(['/', '/wiki/line/'])('under %s, pathOf undoes to', async (base) => {
  vi.stubEnv('BASE_PATH', base);
  vi.resetModules();
  const { pathOf, to } = await import('./urls.ts');
  for (const path of ['', 'services/ec2/', 'wiki/line/']) expect(pathOf(to(path))).toBe(path);
});
