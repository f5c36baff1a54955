import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceOf } from '../hosting/compress/files.ts';
import { inputsDigest } from './inputs.ts';
import { byTime, readTree, type Tree } from './tree.ts';

/** What the last build made, and from what. */
interface Stamp {
  /** The digest of all that the site is made from. */
  readonly inputs: string;
  /** The digest of the site's files and their times. */
  readonly output: string;
}

/** Each target has a stamp of its own, named after its path. */
const stampFile = (root: string, target: string): string =>
  join(root, '.cache/builds', `${hash('sha256', target).slice(0, 16)}.json`);

/** What is in a folder, without the compressed forms of its files: `npm run compress` adds those. */
const readSite = (target: string): Tree =>
  readTree(
    target,
    (path) => {
      const source = sourceOf(path);
      return source !== undefined && existsSync(join(target, source));
    },
    byTime,
  );

/**
 * What is in a folder, if a build now would write the same there: it is what the last build wrote, and
 * nothing that it was made from has changed.
 *
 * @param root The project's folder.
 * @param target The folder to which the site is published, absolute.
 * @returns Undefined where a build is needed, or where that cannot be known.
 */
export function unchangedSite(
  root: string,
  target: string,
  environment: NodeJS.ProcessEnv = process.env,
): Tree | undefined {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(root, target), 'utf8')) as Partial<Stamp>;
    if (stamp.inputs !== inputsDigest(root, environment)) return undefined;
    const tree = readSite(target);
    return stamp.output === tree.digest ? tree : undefined;
  } catch {
    // No stamp, a damaged one, or a file that cannot be read: the build says what is wrong.
    return undefined;
  }
}

/** All that a build is made from, as of before it began. */
export interface Before {
  /** What `inputsDigest` said. */
  readonly inputs: string;
  /** A copy of the environment: Astro adds to it. */
  readonly environment: NodeJS.ProcessEnv;
}

/** What a build that begins now is made from. */
export function beforeBuild(root: string, environment = { ...process.env }): Before {
  return { inputs: inputsDigest(root, environment), environment };
}

/**
 * Notes what a build made. Where something that it was made from has changed meanwhile, nothing is
 * noted: the site may hold some of both.
 *
 * @returns What the site holds.
 * @throws the error of the file system, where the site cannot be read.
 */
export function noteBuild(root: string, target: string, { inputs, environment }: Before): Tree {
  const tree = readSite(target);
  try {
    if (inputsDigest(root, environment) !== inputs) return tree;
    const stamp: Stamp = { inputs, output: tree.digest };
    const file = stampFile(root, target);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(stamp));
    renameSync(`${file}.new`, file);
  } catch {
    // Without a note, the next build takes its time.
  }
  return tree;
}
