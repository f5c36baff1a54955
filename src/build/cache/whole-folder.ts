/** Keeps folders of many small files, which are a part of a site: both have the same files. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy, readCached, writeCached } from '#load/cache/store.ts';

/** What a folder holds, and where its files are, below the store. */
const listName = 'list.json';
const filesName = 'files';

type List = readonly (readonly [path: string, hash: string])[];

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * Keeps all files below a folder, in the place of what was kept before. Where the cache cannot be written,
 * keeps nothing.
 *
 * @param store A folder of the cache, for this folder alone.
 */
export function keepFolder(store: string, key: string, folder: string): void {
  const kept = join(store, filesName);
  try {
    rmSync(store, { recursive: true, force: true });
    const list = globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
      .map((path) => {
        const content = readFileSync(join(folder, path));
        mkdirSync(dirname(join(kept, path)), { recursive: true });
        linkOrCopy(join(folder, path), join(kept, path), content);
        return [path, hashOf(content)] as const;
      });
    writeCached(store, listName, key, Buffer.from(JSON.stringify(list)));
  } catch {
    // It is made again the next time.
  }
}

/**
 * Puts what was kept into an empty folder.
 *
 * @returns False, with nothing put there, where nothing was kept for the key, or something is damaged.
 * @throws Node’s error when the folder cannot be written.
 */
export function restoreFolder(store: string, key: string, folder: string): boolean {
  const list = readCached(store, listName, key);
  if (!list) return false;
  const files = (JSON.parse(String(list)) as List).map(([path, hash]) => {
    const source = join(store, filesName, path);
    return { path, hash, source, content: contentOf(source) };
  });
  if (!files.every(({ hash, content }) => content && hashOf(content) === hash)) return false;
  for (const { path, source, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    linkOrCopy(source, join(folder, path), content!);
  }
  return true;
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
