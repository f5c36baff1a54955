const blank = /[ \t\r\n]*/y;

/** Where a text stops being JSON: 1-based. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const token =
  /[ \t\r\n]*([{}[\],:]|"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/**
 * Finds the place of the first fault. `JSON.parse` tells it for some faults only, and for others it quotes
 * the text around it, which may be a secret.
 *
 * @param fault What `JSON.parse` threw.
 */
export function jsonPlace(text: string, fault: unknown): TextPlace {
  const match = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(
    fault instanceof Error ? fault.message : '',
  );
  return placeAt(text, match ? Number(match[1]) : firstUnexpected(text));
}

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

/** The place of a character, by its number from 0. */
export function placeAt(text: string, position: number): TextPlace {
  const before = text.slice(0, position);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
