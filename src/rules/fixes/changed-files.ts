import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '#catalog/text/counted.ts';

/** What files hold at some moment: a digest of each by its path. */
export type FileDigests = ReadonlyMap<string, string>;

/** @param files Paths from the root. */
export const digestsOf = (root: string, files: readonly string[]): FileDigests =>
  new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );

/** Which files hold something else now, as a sentence. */
export function changedText(before: FileDigests, now: FileDigests): string {
  const changed = [...now].filter(([file, digest]) => before.get(file) !== digest);
  if (changed.length === 0) return 'Nothing to change.';
  return `Changed ${counted(changed.length, 'file')}: ${changed.map(([file]) => file).join(', ')}.`;
}
