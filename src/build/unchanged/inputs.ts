import { hash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLeftover } from '#load/list-files.ts';
import { dayOf } from '#views/day.ts';
import { variablesOf } from './environment.ts';
import { gitState } from './git-state.ts';
import { byContent, readTree } from './tree.ts';

/** Folders that a build reads. */
const folders = ['content', 'public', 'src'];

/** Written by the build itself, from the rest. */
const generated = 'src/catalog/generated';

/** Of the files at the top, what no tool reads for its settings; a lock is there during a build. */
const isIgnored = (name: string) =>
  /\.(?:md|log)$|^\..+\.lock(?:\.|$)/.test(name) || isLeftover(name);

/** Whether there is a file, if only by a link: the packages may lie in a folder that is one. */
const isFile = (place: string) => statSync(place, { throwIfNoEntry: false })?.isFile() === true;

/** What npm says of the packages that are there. */
const packages = 'node_modules/.package-lock.json';

/**
 * A digest of all that a site is made from: the project's files, the packages by their versions, Node,
 * the environment, the day, and what is read of git.
 *
 * @param root The project's folder.
 * @throws the error of the file system, for what cannot be read.
 */
export function inputsDigest(root: string, environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment.SITE_CONFIG ? [environment.SITE_CONFIG] : [];
  const top = readdirSync(root)
    .filter((name) => !isIgnored(name) && isFile(join(root, name)))
    .sort();
  const paths = [...folders, ...top, packages, ...own];
  const digestOf = (path: string) => {
    const place = resolve(root, path);
    if (!existsSync(place)) return 'missing';
    const leaveOut = (below: string) =>
      join(path, below).replaceAll('\\', '/') === generated ||
      isLeftover(below.replace(/.*\//, ''));
    return readTree(place, leaveOut, byContent).digest;
  };
  return hash(
    'sha256',
    JSON.stringify([
      paths.map((path) => [path, digestOf(path)]),
      variablesOf(environment),
      dayOf(environment.SOURCE_DATE_EPOCH),
      gitState(root),
      process.version,
      process.platform,
      process.arch,
    ]),
  );
}
