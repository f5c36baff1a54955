import { expect, test } from 'vitest';
import { terminalReport } from '#load/diagnostics/reports.ts';
import { errorPageUrl } from '../testing/project.ts';
import { checkLicences, type DeclaredPackage } from './check-licences.ts';
import type { LicenceList } from './licence-list.ts';

const aPackage = (name: string, license?: string, installed: string | null = null) =>
  ({
    folder: `node_modules/${name}`,
    name,
    version: '1.0.0',
    license,
    installed: installed ?? (license === undefined ? undefined : null),
    line: 7,
  }) satisfies DeclaredPackage;

const list: LicenceList = {
  allowed: [
    { id: 'MIT', line: 2 },
    { id: 'Apache-2.0', line: 3 },
  ],
  named: [
    { package: 'words', licence: 'CC BY-SA 4.0', why: 'Read by a test.', line: 5 },
    { package: '@site/*', licence: 'none', why: 'Its file is MIT.', line: 8 },
  ],
};
const needed = [
  aPackage('a', 'MIT'),
  aPackage('b', '(MPL-2.0 OR Apache-2.0)'),
  aPackage('words', 'CC BY-SA 4.0'),
  aPackage('@site/tool'),
];
const report = (...packages: readonly DeclaredPackage[]) =>
  terminalReport(checkLicences([...needed, ...packages], list), errorPageUrl);

test('says nothing of what is listed or named', () => {
  expect(report()).toBe('');
  expect(report(aPackage('old', undefined, 'MIT'))).toBe('');
});

test('of a choice one licence has to be allowed, of a sum all', () => {
  expect(report(aPackage('c', 'GPL-3.0-only OR MIT'))).toBe('');
  expect(report(aPackage('c', 'MIT AND Apache-2.0'))).toBe('');
  expect(report(aPackage('c', 'GPL-3.0-only AND MIT'))).toContain('"c" 1.0.0 has the licence');
});

test('says which package has which licence, and what is allowed', () => {
  expect(
    report(
      aPackage('c', 'GPL-3.0-only'),
      aPackage('d'),
      aPackage('words', 'CC BY-NC 4.0'),
      aPackage('e', 'MIT', 'GPL-2.0-only'),
    ),
  ).toMatchInlineSnapshot(`
    "package-lock.json:7:1 licences
      found    "c" 1.0.0 has the licence "GPL-3.0-only".
      allowed  the licences under "allowed" in src/rules/packages/licences.yml, and packages named there with their licence.
      next     Look for another package, or read the licence and name the package there with the reason why it is all right.
      more     https://line.example/errors/licences/

    package-lock.json:7:1 licences
      found    "d" 1.0.0 declares no licence.
      allowed  the licences under "allowed" in src/rules/packages/licences.yml, and packages named there with their licence.
      next     Look for another package, or read the licence and name the package there with the reason why it is all right.
      more     https://line.example/errors/licences/

    package-lock.json:7:1 licences
      found    "e" 1.0.0 has the licence "MIT" in the lock file and "GPL-2.0-only" in node_modules.
      allowed  a lock file that says what the package says.
      next     Run npm ci; if the two still differ, read the package before you use it.
      more     https://line.example/errors/licences/

    package-lock.json:7:1 licences
      found    "words" 1.0.0 has the licence "CC BY-NC 4.0".
      allowed  for this package "CC BY-SA 4.0", as src/rules/packages/licences.yml says.
      next     Look for another package, or read the licence and name the package there with the reason why it is all right.
      more     https://line.example/errors/licences/

    ✖ 4 problems.
    "
  `);
});

test('an entry that nothing needs is a finding', () => {
  const none = terminalReport(checkLicences(needed.slice(1, 3), list), errorPageUrl);
  expect(none).toMatchInlineSnapshot(`
    "src/rules/packages/licences.yml:2:1 licences
      found    No package needs "MIT".
      allowed  entries that a package of the lock file needs.
      next     Delete it.
      more     https://line.example/errors/licences/

    src/rules/packages/licences.yml:8:1 licences
      found    No package needs "@site/*: none".
      allowed  entries that a package of the lock file needs.
      next     Delete it.
      more     https://line.example/errors/licences/

    ✖ 2 problems.
    "
  `);
});
