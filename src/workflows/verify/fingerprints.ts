/** The fingerprints of cited sections: a file for each file of the catalogue. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { daySchema } from '#catalog/index.ts';

const fingerprintSchema = z.strictObject({
  /** What the section said. */
  print: z.string().regex(/^[0-9a-f]{16}$/),
  /** The day on which it was first seen with this text. */
  since: daySchema,
  /** The day on which it was last seen with this text. */
  looked: daySchema,
});

/** By page address, then by the heading's id. */
const fileSchema = z.record(z.url(), z.record(z.string(), fingerprintSchema));

export type Fingerprint = z.infer<typeof fingerprintSchema>;
export type Fingerprints = z.infer<typeof fileSchema>;

const fileOf = (root: string, entry: string): string =>
  join(root, 'src/catalog/fingerprints', `${entry}.json`);

/**
 * The fingerprints of an entry, `service/ec2`; none where nobody has looked.
 *
 * @throws {Error} that names the file, where it is no list of fingerprints.
 */
export function readFingerprints(root: string, entry: string): Fingerprints {
  const file = fileOf(root, entry);
  if (!existsSync(file)) return {};
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is no list of fingerprints. Delete it, and look again.`, {
      cause: error,
    });
  }
}

/** Writes the fingerprints of an entry, addresses and headings in their order; no file for none. */
export function writeFingerprints(root: string, entry: string, fingerprints: Fingerprints): void {
  const file = fileOf(root, entry);
  const pages = Object.entries(fingerprints).flatMap(([url, sections]) =>
    Object.keys(sections).length > 0 ? [[url, sorted(sections)] as const] : [],
  );
  if (pages.length === 0) return rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const text = JSON.stringify(sorted(Object.fromEntries(pages)), undefined, 2);
  writeFileSync(`${file}.new`, `${text}\n`);
  renameSync(`${file}.new`, file);
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
