import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRead, variablesOf } from './environment.ts';

test('what a build reads counts, in whatever order; an empty value counts as none', () => {
  expect(variablesOf({ SITE_URL: 'a', PATH: '/bin', BASE_PATH: '/', TZ: '' })).toEqual([
    'BASE_PATH=/',
    'SITE_URL=a',
  ]);
  expect(variablesOf({ PUBLIC_A: 'a', ASTRO_TELEMETRY_DISABLED: '1' })).toEqual(['PUBLIC_A=a']);
});

/** What the code reads outside of a build, or what changes nothing of a page. */
const outside = {
  // How a defect of a command is printed.
  DIVIDING_LINE_VERBOSE: 'checks/',
  // How diagnostics are printed.
  GITHUB_ACTIONS: 'checks/',
  // Where somebody is who names files to check.
  INIT_CWD: 'checks/asked/',
  // Where a command finds other programs.
  PATH: 'cli/',
};

test('every variable that the code of a build names counts', () => {
  const files = globSync('src/**/*.{ts,mjs,astro}').filter(
    (file) => !/\.test\.ts$|\/testing\/|^src\/(?:cli|workflows)\//.test(file.replaceAll('\\', '/')),
  );
  const named = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:process\.env|import\.meta\.env|environment)\.([A-Z_]{3,})/g,
    ),
  ]);
  const names = new Set(named.map(([, name = '']) => name));
  expect(names).toContain('SITE_CONFIG');
  expect([...names].filter((name) => !isRead(name) && !Object.hasOwn(outside, name))).toEqual([]);
});
