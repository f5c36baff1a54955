/** Reads a file that somebody names on the command line, and says what is wrong with it. */
import { createReadStream } from 'node:fs';

/** The most bytes of a plan or a template: a plan of 10,000 resources has some tens of MB. */
export const MAX_BYTES = 128 * 1024 * 1024;

const missing = 'There is no such file.';
const forbidden = 'You may not read it.';

/** By the code of the error. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EISDIR: 'That is a folder.',
  EACCES: forbidden,
  EPERM: forbidden,
};

/** What is wrong with a file, as a sentence for somebody who can repair it. */
export class InputError extends Error {}

/**
 * The text of a file, by its byte order mark: PowerShell writes UTF-16 where somebody redirects to a file.
 * A pipe will do, and reading ends at the limit.
 *
 * @throws {InputError} where it cannot be read.
 */
export async function readText(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_BYTES) break;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new InputError(`${path}: ${reasons[code] ?? 'It could not be read.'}`);
  }
  if (length > MAX_BYTES) {
    throw new InputError(
      `${path}: It has more than ${MAX_BYTES / 1024 / 1024} MB, the most that is read. Give the plans or templates of its parts, one by one.`,
    );
  }
  const bytes = Buffer.concat(chunks);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Parses JSON. `JSON.parse` gives the position of some errors only, and for others it quotes the text around
 * it, which may be a secret.
 *
 * @param path The file’s name, for the message.
 * @param remedy What to do, as the end of the message.
 * @throws {InputError} where it is none.
 */
export function parseJson(text: string, path: string, remedy: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const match = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message);
    const position = match ? Number(match[1]) : firstUnexpected(text);
    throw inputError(text, path, position, `From here on it is not JSON. ${remedy}`);
  }
}

/** What is wrong at a character of a file, by its number from 0. */
export function inputError(text: string, path: string, position: number, message: string) {
  const lines = text.slice(0, position).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return new InputError(`${path}:${lines.length}:${column}: ${message}`);
}

const blank = /[ \t\r\n]*/y;

const token =
  /[ \t\r\n]*([{}[\],:]|"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/** Where a value should begin and none does, which is what `JSON.parse` gives no position for. */
function firstUnexpected(text: string): number {
  let before = ',';
  token.lastIndex = 0;
  for (;;) {
    const from = token.lastIndex;
    const found = token.exec(text)?.[1];
    if (found === undefined) {
      blank.lastIndex = from;
      blank.exec(text);
      return blank.lastIndex;
    }
    const needsValue = before === ',' || before === ':' || (before === '[' && found !== ']');
    if (needsValue && /^[}\],:]$/.test(found)) return token.lastIndex - 1;
    before = found;
  }
}
