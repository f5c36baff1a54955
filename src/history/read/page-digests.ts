import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder, type RevisionFile } from '#load/revision/trees.ts';

/** Digests of pages, by the id of the service. */
type Digests = Readonly<Record<string, string>>;

/** The pages among a revision's files. */
export const pagesAmong = (files: readonly RevisionFile[]): Digests =>
  digests(
    files
      .filter(({ file }) => file.startsWith(`${pagesFolder}/`))
      .map(({ file, blob, text }) => [file, text ?? blob, blob]),
  );

/** Digests by the ids of contents: from one revision to the next, few pages change. */
const knownDigests = new Map<string, string>();

/** The pages as they are in the project's folder. */
export function pagesIn(root: string): Digests {
  const files = globSync(`${pagesFolder}/**/*.mdx`, { cwd: root }).sort();
  return digests(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/**
 * Digests of the pages' words, by file name: a moved line break or another folder does not change
 * them.
 */
const digests = (
  files: readonly (readonly [file: string, text: string, blob?: string])[],
): Digests =>
  Object.fromEntries(
    files.flatMap(([file, text, blob]) => {
      const [, id] = /([^/\\]+)\.mdx$/.exec(file) ?? [];
      if (id === undefined) return [];
      const digest = (blob !== undefined && knownDigests.get(blob)) || digestOf(text);
      if (blob !== undefined) knownDigests.set(blob, digest);
      return [[id, digest]];
    }),
  );

const digestOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ')).digest('hex');
