import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { encodings, type Encoding } from './encodings.ts';
import { filesIn } from './files.ts';

/** A compressed file is kept if it has at most this share of the bytes. */
const mostOfSize = 0.95;

/** What was written in one encoding: files, their bytes, and those of what they stand for. */
export interface Total {
  readonly name: Encoding['name'];
  files: number;
  bytes: number;
  bytesOfSources: number;
}

/** What a run has done. */
export interface Result {
  /** How many files can be compressed. */
  readonly sources: number;
  readonly totals: readonly Total[];
  /** Compressed files of an earlier run that had no right to be there any more, by their path. */
  readonly removed: readonly string[];
}

/**
 * Writes the compressed forms of a built site's files beside them, where one saves something, and
 * removes those that an earlier run wrote and this one did not.
 *
 * @param folder The folder of a built site.
 */
export async function compressFolder(folder: string): Promise<Result> {
  const { sources, made } = filesIn(folder);
  const stale = new Set(made);
  const totals: Total[] = encodings.map(({ name }) => ({
    name,
    files: 0,
    bytes: 0,
    bytesOfSources: 0,
  }));
  const waiting = sources.values();
  // Each takes the next file as soon as it is done with one, in all its encodings at once.
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const source of waiting) {
      const bytes = await readFile(join(folder, source));
      const work = encodings.map(async ({ ending, compress }, index) => {
        const smaller = await compress(bytes);
        if (smaller.length > bytes.length * mostOfSize) return;
        await writeFile(join(folder, source + ending), smaller);
        stale.delete(source + ending);
        add(totals[index], smaller.length, bytes.length);
      });
      await Promise.all(work);
    }
  });
  await Promise.all(workers);
  await Promise.all([...stale].map((file) => rm(join(folder, file))));
  return { sources: sources.length, totals, removed: [...stale] };
}

function add(total: Total | undefined, bytes: number, bytesOfSource: number): void {
  if (!total) throw new RangeError('There is a total for each encoding.');
  total.files += 1;
  total.bytes += bytes;
  total.bytesOfSources += bytesOfSource;
}
