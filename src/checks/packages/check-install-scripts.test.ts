import { expect, test } from 'vitest';
import { terminalReport } from '../../findings/terminal.ts';
import { errorPageUrl } from '../testing/project.ts';
import { checkInstallScripts } from './check-install-scripts.ts';
import type { LockedPackage } from './lock.ts';

const aPackage = (name: string, hasInstallScript = true): LockedPackage => ({
  folder: `node_modules/${name}`,
  name,
  version: '1.2.3',
  hasInstallScript,
  line: 9,
});
const report = (packages: readonly LockedPackage[], allowScripts?: Record<string, boolean>) =>
  terminalReport(
    checkInstallScripts(packages, JSON.stringify({ name: 'site', allowScripts }, null, 2)),
    errorPageUrl,
  );

test('says nothing of scripts that are named, and of packages without', () => {
  const packages = [aPackage('a'), aPackage('b'), aPackage('c', false)];
  expect(report(packages, { a: false, 'b@1.2.3': true })).toBe('');
  expect(report([aPackage('c', false)])).toBe('');
});

test('a script that nobody has looked at, and an approval of another version', () => {
  expect(report([aPackage('a'), aPackage('b')], { a: false, 'b@1.2.2': true }))
    .toMatchInlineSnapshot(`
    "package-lock.json:9:1 install-scripts
      found    "b" 1.2.3 has a script that runs while it is installed.
      allowed  install scripts that "allowScripts" in package.json names, with true or false.
      next     Read the script. Then run npm install-scripts deny b, and see whether all still works; approve it only if not, and say why in the pull request.
      more     https://line.example/errors/install-scripts/

    package.json:5:1 install-scripts
      found    "allowScripts" names "b@1.2.2", which has no install script here.
      allowed  packages of the lock file that have one.
      next     Delete the entry.
      more     https://line.example/errors/install-scripts/

    ✖ 2 problems.
    "
  `);
});
