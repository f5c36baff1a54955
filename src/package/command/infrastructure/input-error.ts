/** What is wrong with a file that somebody names, and where. It needs nothing of Node. */

/** What is wrong with a file, as a sentence for somebody who can repair it. */
export class InputError extends Error {}

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
