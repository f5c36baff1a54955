import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes these the only files below a folder. What has its text already is not touched, as after an
 * author's change, which is in one file.
 *
 * @param files Texts by path from the folder.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const file of globSync('**/*.{md,mdx,ts}', { cwd: folder })) {
    if (!files.has(file.replaceAll('\\', '/'))) rmSync(join(folder, file));
  }
}
