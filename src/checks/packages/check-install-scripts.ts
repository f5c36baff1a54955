import type { Finding } from '../../findings/finding.ts';
import { onLine } from '../../findings/on-line.ts';
import { lockFile, type LockedPackage } from './lock.ts';

export const manifestFile = 'package.json';

/**
 * Holds packages with install scripts to the list `allowScripts` of package.json, which npm obeys:
 * `true` lets a package run its scripts, `false` does not. Who is in neither was looked at by nobody.
 *
 * @param packages All of the lock file.
 * @param manifest The text of package.json.
 */
export function checkInstallScripts(
  packages: readonly LockedPackage[],
  manifest: string,
): readonly Finding[] {
  const { allowScripts = {} } = JSON.parse(manifest) as { allowScripts?: Record<string, boolean> };
  const names = Object.keys(allowScripts);
  const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript);
  const isNamed = ({ name, version }: LockedPackage) =>
    names.includes(name) || names.includes(`${name}@${version}`);
  const isNeeded = (entry: string) =>
    withScript.some(({ name, version }) => entry === name || entry === `${name}@${version}`);
  return [
    ...withScript.filter((each) => !isNamed(each)).map(notNamed),
    ...names
      .filter((entry) => !isNeeded(entry))
      .map((entry) => notNeeded(entry, lineOf(manifest, entry))),
  ];
}

/** The line of an entry below `allowScripts`, from 1. */
function lineOf(manifest: string, entry: string): number {
  const lines = manifest.split('\n');
  const from = lines.findIndex((line) => line.includes('"allowScripts"'));
  return lines.findIndex((line, index) => index >= from && line.includes(`"${entry}":`)) + 1 || 1;
}

const finding = onLine('install-scripts');

const notNamed = ({ name, version, line }: LockedPackage): Finding =>
  finding(lockFile, line, {
    found: `"${name}" ${version} has a script that runs while it is installed.`,
    allowed:
      'Allowed: install scripts that "allowScripts" in package.json names, with true or false.',
    next: `Read the script. Then run npm install-scripts deny ${name}, and see whether all still works; approve it only if not, and say why in the pull request.`,
  });

const notNeeded = (entry: string, line: number): Finding =>
  finding(manifestFile, line, {
    found: `"allowScripts" names "${entry}", which has no install script here.`,
    allowed: 'Allowed: packages of the lock file that have one.',
    next: 'Delete the entry.',
  });
