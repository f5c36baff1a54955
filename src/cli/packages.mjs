/**
 * Which packages of a lock file are missing, and what a command says that cannot run where it is. Runs on
 * Node 20, before anything is installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages of a lock file by their folders; undefined where there is no such file.
 *
 * @param {string} file
 * @returns {Record<string, { version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }> | undefined}
 */
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
 * The folders of packages that package-lock.json names and `node_modules` does not have, or has in another
 * version. One that is optional may be absent: most of those are for another system.
 *
 * @param {string} root The project's folder.
 * @param {boolean} tests Whether the packages that only checks and tests need are wanted too.
 */
export function missingIn(root, tests) {
  const wanted = packagesIn(join(root, 'package-lock.json')) ?? {};
  const listed = packagesIn(join(root, 'node_modules/.package-lock.json')) ?? {};
  return Object.entries(wanted).flatMap(([folder, { version, dev, devOptional, optional }]) => {
    if (folder === '') return [];
    // The list outlives a folder that somebody deleted.
    const isThere = listed[folder] && existsSync(join(root, folder, 'package.json'));
    if (isThere) return listed[folder].version === version ? [] : [folder];
    const isNeeded = !optional && !devOptional && (tests || !dev);
    return isNeeded ? [folder] : [];
  });
}

/**
 * What to do about packages that are missing.
 *
 * @param {readonly string[]} folders Their folders below the project's, one or more.
 */
export function packagesText([first = '', ...others]) {
  const name = first.replace(/^.*node_modules\//, '');
  const list = others.length === 0 ? name : `${name} and ${others.length} more`;
  return `Dependencies are missing (${list}): run npm ci, and try again.`;
}

/**
 * What to do about a Node that cannot run TypeScript.
 *
 * @param {string} version As `node --version` prints it.
 */
export function nodeText(version) {
  return `This needs Node 22.18 or newer and found ${version}: install Node 24, or on Linux run npm ci --include=optional, which brings it along, and try again.`;
}

/**
 * What to do about a project in a folder whose name Astro and Vite take for something else; undefined where
 * it is not in one.
 *
 * @param {string} root The project's folder.
 */
export function pathText(root) {
  const [found] = /['#?%]/.exec(root) ?? [];
  return found === undefined
    ? undefined
    : `Astro builds no site in a folder that has "${found}" in its path, as ${root} does: rename it, or move the project, and try again.`;
}
