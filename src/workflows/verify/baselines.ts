import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { daySchema } from '#catalog/index.ts';

/** What a section said when it was looked at. */
const baselineSchema = z.strictObject({
  /** The section's fingerprint. */
  print: z.string().regex(/^[0-9a-f]{16}$/),
  /** The day on which it was first seen with this text. */
  since: daySchema,
  /** The day on which it was last seen with this text. */
  looked: daySchema,
});

/** The sections that a file of the catalogue cites: by page address, then by the heading's id. */
const baselinesSchema = z.record(z.url(), z.record(z.string(), baselineSchema));

export type Baseline = z.infer<typeof baselineSchema>;
export type Baselines = Readonly<Record<string, Readonly<Record<string, Baseline>>>>;

/** Where fingerprints are kept, below the project's root: a file for each file of the catalogue. */
const folder = 'src/catalog/fingerprints';

const fileOf = (root: string, kind: string, id: string): string =>
  join(root, folder, kind, `${id}.json`);

/**
 * The fingerprints of an entry; none where nobody has looked.
 *
 * @throws {Error} that names the file, where it is no list of fingerprints.
 */
export function readBaselines(root: string, kind: string, id: string): Baselines {
  const file = fileOf(root, kind, id);
  if (!existsSync(file)) return {};
  try {
    return baselinesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is no list of fingerprints. Delete it, and look again.`, {
      cause: error,
    });
  }
}

/** Writes the fingerprints of an entry, addresses and headings in their order; no file for none. */
export function writeBaselines(root: string, kind: string, id: string, baselines: Baselines): void {
  const file = fileOf(root, kind, id);
  const sorted = sortedEntries(baselines).map(([url, sections]) => [
    url,
    Object.fromEntries(sortedEntries(sections)),
  ]);
  if (sorted.length === 0) return rmSync(file, { force: true });
  mkdirSync(join(root, folder, kind), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}

const sortedEntries = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
