/** Reads a file that somebody names on the command line, and says what is wrong with it. */

/**
 * Reads a file: the command has no file system of its own.
 *
 * @param limit How many bytes it may have.
 * @returns Its bytes, or why there are none.
 */
export type ReadFile = (path: string, limit: number) => Promise<Uint8Array | UnreadableFile>;

/** Why a file has not been read. */
export type UnreadableFile = 'missing' | 'folder' | 'forbidden' | 'too-large' | 'failed';

/** The most bytes of a plan or a template: a plan of 10,000 resources has some tens of MB. */
export const MAX_BYTES = 128 * 1024 * 1024;

const reasons: Readonly<Record<UnreadableFile, string>> = {
  missing: 'There is no such file.',
  folder: 'That is a folder.',
  forbidden: 'You may not read it.',
  'too-large': `It has more than ${String(MAX_BYTES / 1024 / 1024)} MB, the most that is read. Give the plans or templates of its parts, one by one.`,
  failed: 'It could not be read.',
};

/** What is wrong with a file, as a sentence for somebody who can repair it. */
export class InputError extends Error {}

/**
 * The text of a file, by its byte order mark: PowerShell writes UTF-16 where somebody redirects to a file.
 *
 * @throws {InputError} where it cannot be read.
 */
export async function readText(path: string, readFile: ReadFile): Promise<string> {
  const bytes = await readFile(path, MAX_BYTES);
  if (typeof bytes === 'string') throw new InputError(`${path}: ${reasons[bytes]}`);
  if (bytes.length > MAX_BYTES) throw new InputError(`${path}: ${reasons['too-large']}`);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
