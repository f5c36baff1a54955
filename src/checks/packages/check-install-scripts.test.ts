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
  expect(
    report([aPackage('a'), aPackage('b')], { a: false, 'b@1.2.2': true }),
  ).toMatchInlineSnapshot();
});
