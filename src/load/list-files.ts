/** Files of a project, which may hold whatever a pull request says: links, pipes, odd names. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { catalogFolder, factFolders, placeRule } from './catalog-path.ts';

/** A file as text. */
export interface TextFile {
  /** Path from the project's folder, with slashes. */
  readonly file: string;
  readonly text: string;
}

/** A file's size above which it is not read, in bytes. */
export const MAX_FILE_BYTES = 1_000_000;

/** Why a file cannot be read: what was found, what is allowed, what to do next. */
type Reason = readonly [message: string, expected: string, help: string];

const isNoFile: Reason = [
  'This is a link, or no file at all.',
  'Allowed: plain files and folders.',
  'Put the file itself here.',
];
const hasOddName: Reason = [
  'The file’s name is not UTF-8.',
  'Allowed: names of plain letters, digits and hyphens.',
  'Rename the file, or delete it.',
];
const isTooLarge = (size: number): Reason => [
  `The file has ${size} bytes.`,
  `Allowed: at most ${MAX_FILE_BYTES} bytes.`,
  'Shorten the entry.',
];
const failed = (error: unknown): Reason => [
  `The file cannot be read: ${error instanceof Error ? error.message.split(',')[0] : String(error)}.`,
  'Allowed: files that whoever runs the command may read.',
  'Look at the file’s permissions.',
];

/** Every file below the folders of facts, and what in them cannot be read. Sorted by path. */
export function listCatalogFiles(root: string): {
  readonly files: readonly TextFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const files: TextFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const reject = (file: string, [message, expected, help]: Reason) =>
    void diagnostics.push({ rule: placeRule, file, line: 1, column: 1, message, expected, help });

  const visit = (file: string): void => {
    try {
      const status = lstatSync(join(root, file));
      if (status.isDirectory()) {
        const names = readdirSync(join(root, file)).filter((name) => !isLeftover(name));
        for (const name of names.sort()) visit(`${file}/${name}`);
      } else if (!status.isFile()) reject(file, isNoFile);
      else if (status.size > MAX_FILE_BYTES) reject(file, isTooLarge(status.size));
      else files.push({ file, text: readFileSync(join(root, file), 'utf8') });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') reject(file, failed(error));
      // Another program has just moved it away; a name that is no UTF-8 is listed, and not found.
      else if (file.includes('\uFFFD')) reject(file, hasOddName);
    }
  };
  for (const folder of Object.keys(factFolders)) visit(`${catalogFolder}/${folder}`);
  return { files, diagnostics };
}

/**
 * Whether a name is that of a temporary file of an editor or file manager, which no tool reads:
 * `.DS_Store`, `._ec2.ts`, `.#ec2.ts`, `.ec2.ts.swp`. Any other name with a dot before it may be a
 * configuration, which is code for some tools.
 */
export const isLeftover = (name: string): boolean =>
  /^\.(DS_Store|_.*|#.*|.*\.sw[a-p])$/.test(name);

/**
 * What keeps a path from being a plain file of the project, or from becoming one: the first path on the
 * way that is there and is no folder, or the path itself where it is no regular file. Undefined where
 * nothing does. Git checks out what a pull request says, and a folder may be a link as well: what is
 * behind one is not in the project, and whoever writes to it writes somewhere else.
 *
 * @param file From the project's folder, with slashes.
 */
export function notPlain(root: string, file: string): string | undefined {
  const names = file.split('/');
  for (const index of names.keys()) {
    const path = names.slice(0, index + 1).join('/');
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return undefined;
    const isPlain = index === names.length - 1 ? stat.isFile() : stat.isDirectory();
    if (!isPlain) return path;
  }
  return undefined;
}
