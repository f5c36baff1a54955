/** Knows whether a build now would write what is there already: from what the last one read and wrote. */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isLeftover } from '#load/list-files.ts';
import { dayOf } from '#views/day.ts';
import { sourceOf } from './hosting/compress.ts';

/** What a site holds. */
export interface Contents {
  readonly files: number;
  readonly bytes: number;
}

/** Each target has a stamp of its own, named after its path: digests of what was read, and of the site. */
const stampFile = (root: string, target: string): string =>
  join(root, '.cache/builds', `${hash('sha256', target).slice(0, 16)}.json`);

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
): Contents | undefined {
  try {
    const stamp: unknown = JSON.parse(readFileSync(stampFile(root, target), 'utf8'));
    const [inputs, output] = stamp as readonly unknown[];
    if (inputs !== inputsDigest(root, environment)) return undefined;
    const site = readSite(target);
    return output === site.digest ? site : undefined;
  } catch {
    // No stamp, a damaged one, or a file that cannot be read: the build says what is wrong.
    return undefined;
  }
}

/** All that a build is made from, as of before it began. */
export interface Before {
  readonly inputs: string | undefined;
  /** A copy of the environment: Astro adds to it. */
  readonly environment: NodeJS.ProcessEnv;
}

/** What a build that begins now is made from. */
export function beforeBuild(root: string, environment = { ...process.env }): Before {
  return { inputs: inputsOrNone(root, environment), environment };
}

/**
 * Notes what a build made. Where something that it was made from has changed meanwhile, nothing is
 * noted: the site may hold some of both.
 *
 * @returns What the site holds.
 * @throws the error of the file system, where the site cannot be read.
 */
export function noteBuild(root: string, target: string, { inputs, environment }: Before): Contents {
  const site = readSite(target);
  if (inputs === undefined || inputsOrNone(root, environment) !== inputs) return site;
  try {
    const file = stampFile(root, target);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify([inputs, site.digest]));
    renameSync(`${file}.new`, file);
  } catch {
    // Without a note, the next build takes its time.
  }
  return site;
}

function inputsOrNone(root: string, environment: NodeJS.ProcessEnv): string | undefined {
  try {
    return inputsDigest(root, environment);
  } catch {
    return undefined;
  }
}

/**
 * The files and folders below a folder, as paths from it with slashes.
 *
 * @throws {Error} where there is a link: what it leads to may change unseen. Rules reject links.
 */
function* pathsBelow(
  folder: string,
  isLeftOut: (path: string) => boolean,
  path = '',
): Generator<string> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const below = path + entry.name;
    if (isLeftOut(below)) continue;
    if (entry.isSymbolicLink()) throw new Error(`${join(folder, below)} is a link.`);
    if (!entry.isDirectory()) yield below;
    else {
      yield `${below}/`;
      yield* pathsBelow(folder, isLeftOut, `${below}/`);
    }
  }
}

/** A digest of a site of half a gigabyte: whoever changes one of its files leaves another time on it. */
function readSite(target: string): Contents & { readonly digest: string } {
  const all = new Set(pathsBelow(target, () => false));
  // `npm run compress` adds compressed forms of files.
  const own = [...all].filter((path) => !all.has(sourceOf(path) ?? '')).sort();
  let [files, bytes] = [0, 0];
  const lines = own.map((path) => {
    if (path.endsWith('/')) return path;
    const { size, mtimeMs } = statSync(join(target, path));
    files += 1;
    bytes += size;
    return `${path} ${size} ${mtimeMs}`;
  });
  return { digest: hash('sha256', lines.join('\n')), files, bytes };
}

/** Folders that a build reads. */
const folders = ['content', 'public', 'src'];

/** Written by the build itself, from the rest. */
const generated = 'src/catalog/generated';

/** What npm says of the packages that are there. */
const packages = 'node_modules/.package-lock.json';

/** Of the files at the top, what no tool reads for its settings; a lock is there during a build. */
const isIgnored = (name: string) => /\.(?:md|log)$|^\..+\.lock$/.test(name) || isLeftover(name);

/**
 * A digest of all that a site is made from: the project's files, the packages by their versions, Node,
 * the environment, the day, and what is read of git.
 *
 * @throws the error of the file system, for what cannot be read.
 */
function inputsDigest(root: string, environment: NodeJS.ProcessEnv): string {
  const below = folders.flatMap((folder) => {
    const isLeftOut = (path: string) =>
      `${folder}/${path}` === generated || isLeftover(path.replace(/.*\//, ''));
    return [...pathsBelow(join(root, folder), isLeftOut)].map((path) => `${folder}/${path}`);
  });
  const isFile = (path: string) =>
    statSync(resolve(root, path), { throwIfNoEntry: false })?.isFile() === true;
  const top = readdirSync(root).filter((name) => !isIgnored(name));
  const beside = [...top, packages, environment['SITE_CONFIG'] ?? ''].filter(isFile);
  const digests = [...below, ...beside]
    .sort()
    .map((path) => [
      path,
      path.endsWith('/') ? '' : hash('sha256', readFileSync(resolve(root, path))),
    ]);
  const variables = Object.entries(environment).filter(([name, value]) => value && isRead(name));
  const { version, platform, arch } = process;
  const day = dayOf(environment['SOURCE_DATE_EPOCH']);
  return hash(
    'sha256',
    JSON.stringify([digests, variables.sort(), day, gitState(root), version, platform, arch]),
  );
}

/**
 * Whether a build reads an environment variable: ours, those that Vite and Astro put into pages, and those
 * that change what Node does. `ASTRO_TELEMETRY_DISABLED` says nothing of a page.
 */
export const isRead = (name: string): boolean =>
  /^(?:(?:ASTRO_(?!TELEMETRY_)|PUBLIC_|VITE_).*|BASE_PATH|DIAGRAM_CACHE|EXPORTS|FRAME_ANCESTORS|LANG|LC_ALL|NODE_ENV|NODE_OPTIONS|SITE_CONFIG|SITE_URL|SOURCE_DATE_EPOCH|TZ)$/.test(
    name,
  );

/**
 * What a build reads of git: the history up to this commit as far as the clone has it, and the main branch,
 * with which ids are compared. Empty where there is no git.
 */
function gitState(root: string): string {
  const git = (...args: readonly string[]) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).stdout ?? '';
  const branches = ['refs/heads/main', 'refs/remotes/origin/main'];
  const main = git('for-each-ref', '--format=%(objectname) %(refname)', ...branches);
  return git('rev-list', 'HEAD') + main;
}
