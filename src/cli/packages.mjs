/** What a lock file says of packages, and which of them are missing. Runs on Node 20. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages of a lock file by their folders; undefined where there is no such file. */
export function packagesIn(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return packages;
  } catch {
    // npm writes the one in node_modules last, so an install that was stopped has none.
    return undefined;
  }
}

/**
 * The folders of packages that package-lock.json names and `node_modules` does not have, or has in
 * another version.
 *
 * @param root The project's folder.
 * @param tests Whether the packages that only checks and tests need are wanted too.
 */
export function missingIn(root, tests) {
  const wanted = packagesIn(join(root, 'package-lock.json')) ?? {};
  const listed = packagesIn(join(root, 'node_modules/.package-lock.json')) ?? {};
  // The list outlives a folder that somebody deleted.
  const present = Object.entries(listed).filter(([folder]) =>
    existsSync(join(root, folder, 'package.json')),
  );
  return missingPackages(wanted, Object.fromEntries(present), tests);
}

/**
 * The folders of packages that are wanted and absent, or there in another version. One that is
 * optional may be absent: most of those are for another system.
 *
 * @param tests Whether the packages that only checks and tests need are wanted too.
 */
export function missingPackages(wanted, present, tests) {
  return Object.entries(wanted).flatMap(([folder, { version, dev, devOptional, optional }]) => {
    if (folder === '') return [];
    const has = present[folder];
    if (has) return has.version === version ? [] : [folder];
    const isNeeded = !optional && !devOptional && (tests || !dev);
    return isNeeded ? [folder] : [];
  });
}
