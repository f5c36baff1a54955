import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const lockFile = 'package-lock.json';

/** A package as package-lock.json names it. */
export interface LockedPackage {
  /** Its folder from the project’s: `node_modules/@site/tool`. */
  readonly folder: string;
  /** Its own name, also where it is installed under another. */
  readonly name: string;
  readonly version: string;
  /** What the lock file says of its licence; npm leaves out what is no string. */
  readonly license?: string | undefined;
  /** Line of the package in the lock file, from 1. */
  readonly line: number;
}

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

/**
 * The packages of a lock file, in its order, less the project itself.
 *
 * @param text As npm writes it: two spaces a level, one key a line.
 * @throws SyntaxError where it is no JSON.
 */
export function packagesOfLock(text: string): readonly LockedPackage[] {
  const { packages = {} } = JSON.parse(text) as { packages?: Record<string, LockEntry> };
  const lines = new Map(text.split('\n').map((line, index) => [line, index + 1]));
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({
      folder,
      name: entry.name ?? folder.replace(/^.*node_modules\//, ''),
      version: entry.version ?? '',
      license: entry.license,
      line: lines.get(`    ${JSON.stringify(folder)}: {`) ?? 1,
    }));
}

/** The packages of the project’s lock file. */
export const lockedPackages = (root: string): readonly LockedPackage[] =>
  packagesOfLock(readFileSync(join(root, lockFile), 'utf8'));
