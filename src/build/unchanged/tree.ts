import { hash } from 'node:crypto';
import {
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';

/** What a folder holds, in short. */
export interface Tree {
  /** Of every path and of what tells one version of a file from another: equal digests, equal folders. */
  readonly digest: string;
  readonly files: number;
  readonly bytes: number;
}

/** What tells one version of a file from another. */
type Version = (file: string, stats: Stats) => string;

export const byContent: Version = (file) => hash('sha256', readFileSync(file));

/** For a site of half a gigabyte: whoever changes one of its files leaves another time on it. */
export const byTime: Version = (_file, { size, mtimeMs }) => `${size} ${mtimeMs}`;

/**
 * Reads everything below a folder, and what links in it lead to.
 *
 * @param folder The folder, or a file.
 * @param leaveOut Whether a path, from the folder and with slashes, is left out with all below it.
 * @throws the error of the file system, for what is missing or cannot be read.
 */
export function readTree(
  folder: string,
  leaveOut: (path: string) => boolean,
  versionOf: Version,
): Tree {
  const lines: string[] = [];
  // A link may lead to a folder that it lies in.
  const linked = new Set<string>();
  let bytes = 0;
  let files = 0;

  const visitFile = (path: string): void => {
    const file = join(folder, path);
    const stats = statSync(file);
    files += 1;
    bytes += stats.size;
    lines.push(`${path} ${versionOf(file, stats)}`);
  };
  const visitFolder = (path: string): void => {
    lines.push(`${path}/`);
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (leaveOut(below)) continue;
      if (entry.isSymbolicLink()) visitLink(below);
      else if (entry.isDirectory()) visitFolder(below);
      else visitFile(below);
    }
  };
  const visitLink = (path: string): void => {
    const place = join(folder, path);
    lines.push(`${path} → ${readlinkSync(place)}`);
    const end = statSync(place, { throwIfNoEntry: false });
    if (end?.isFile()) visitFile(path);
    if (!end?.isDirectory() || linked.has(realpathSync(place))) return;
    linked.add(realpathSync(place));
    visitFolder(path);
  };

  const top = lstatSync(folder);
  if (top.isSymbolicLink()) visitLink('');
  else if (top.isDirectory()) visitFolder('');
  else visitFile('');
  return { digest: hash('sha256', JSON.stringify(lines.sort())), files, bytes };
}
