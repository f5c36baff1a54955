import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readEntry, writeEntry } from './cache-entry.ts';
import { warnOnce } from './cache-warning.ts';

/**
 * Where pictures are kept when nobody says otherwise, from the root of the repository. The
 * environment's `DIAGRAM_CACHE` says otherwise for a whole build.
 */
export const defaultCacheFolder = process.env.DIAGRAM_CACHE || '.cache/diagrams';

/** A name for what these parts decide: equal parts, equal name. */
export function cacheKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** How values are kept as text. */
export interface Form<T> {
  readonly write: (value: T) => string;
  /** The value, or nothing for a text that no value has, whatever its key. */
  readonly read: (content: string) => T | undefined;
}

/**
 * The value kept under `key`, or else what `make` answers, which is kept from then on.
 *
 * A file that is torn, edited, copied from another key or unreadable counts as absent: its first
 * line is a hash of key and content together. That protects from accidents and from whoever does not
 * know the scheme, and not from whoever may write the folder and computes the hash: no secret is
 * kept that could tell them apart. So `read` looks at the content itself, and what such a person
 * can reach is a false picture, never code in a page.
 *
 * A folder that cannot be read or written costs time only, and is said once.
 *
 * @throws what `make` throws, and nothing else.
 */
export async function cachedAs<T>(
  folder: string,
  key: string,
  make: () => Promise<T>,
  { write, read }: Form<T>,
): Promise<T> {
  const file = join(folder, `${key}.cache`);
  const content = await readEntry(file, key).catch((error: unknown) => warnOnce(folder, error));
  const known = content === undefined ? undefined : read(content);
  if (known !== undefined) return known;
  const value = await make();
  await writeEntry(file, key, write(value)).catch((error: unknown) => warnOnce(folder, error));
  return value;
}

/**
 * The same for a text, which is kept as it is.
 *
 * @param isSound True of content that `make` could have answered, whatever its key.
 */
export const cached = (
  folder: string,
  key: string,
  make: () => Promise<string>,
  isSound: (content: string) => boolean,
): Promise<string> =>
  cachedAs(folder, key, make, {
    write: (content) => content,
    read: (content) => (isSound(content) ? content : undefined),
  });
