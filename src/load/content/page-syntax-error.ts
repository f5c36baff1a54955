import type { VFile } from 'vfile';
import { textPositionAt } from './text-fault.ts';

/** Why a page cannot be parsed, and where the cause begins: line and column from 1. */
export interface PageSyntaxError {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

type Located = Partial<VFile['messages'][number]>;

/**
 * Turns an error of a parser into its reason and place. The parser's own place is where it gave up,
 * often at the end of the page; the place returned is that of the tag or brace that is not closed.
 *
 * @param parse Parses a text; throws where it cannot.
 */
export function pageSyntaxError(
  error: unknown,
  text: string,
  parse: (text: string) => unknown,
): PageSyntaxError {
  const { reason = String(error), line, column, place, cause } = error as Located;
  const point = place && 'start' in place ? place.start : place;
  // Of a tag that is never closed, only the sentence says where it opens: "(5:1-5:8)".
  const named = /\((\d+):(\d+)-/.exec(reason);
  // The cause has acorn's own message: "Unexpected token (3:9)".
  const detail = cause instanceof Error ? ` (${cause.message})` : '';
  const at = {
    line: Number(named?.[1] ?? line ?? point?.line ?? 1),
    column: Number(named?.[2] ?? column ?? point?.column ?? 1),
  };
  const opening = openingOf(reason, text, offsetOf(text, at), parse);
  const begin = opening === undefined ? at : textPositionAt(text, opening);
  return { reason: `${reason}${detail}`, ...begin };
}

/** The message for a page that ends within a tag or a brace. */
const endsWithin = /^Unexpected end of file\b/;
/** The same, and the message for text that is read as part of an unclosed tag. */
const isUnfinished = /^Unexpected (?:end of file\b|character .* (?:in|after) )/;

/**
 * The offset of the tag, brace or import that is not closed, in UTF-16 units from 0; undefined where
 * it is unknown.
 */
function openingOf(
  reason: string,
  text: string,
  end: number,
  parse: (text: string) => unknown,
): number | undefined {
  if (reason.startsWith('Could not parse import/exports')) return moduleLineBefore(text, end);
  if (!isUnfinished.test(reason)) return undefined;
  const opening = openingBefore(text, end, (beginning) => {
    try {
      parse(beginning);
      return false;
    } catch (error) {
      return endsWithin.test((error as Located).reason ?? '');
    }
  });
  // On the same line, the place of the unexpected character is more helpful.
  const isSameLine = opening !== undefined && !text.slice(opening, end).includes('\n');
  return isSameLine && !endsWithin.test(reason) ? undefined : opening;
}

/** Each try parses the page's beginning once more. */
const mostTries = 20;

/**
 * The offset of the tag or brace within which the text ends, in UTF-16 units from 0. Undefined where
 * none is found.
 *
 * @param end Where the parser gave up.
 * @param isWithin Whether a text ends within a tag or a brace.
 */
function openingBefore(
  text: string,
  end: number,
  isWithin: (beginning: string) => boolean,
): number | undefined {
  let last = end;
  for (let tries = 0; tries < mostTries; tries++) {
    last = Math.max(text.lastIndexOf('{', last - 1), text.lastIndexOf('<', last - 1));
    if (last < 0) return undefined;
    if (!isWithin(text.slice(0, last))) return last;
    if (last === 0) return undefined;
  }
  return undefined;
}

/** The offset of the import or export to which a place belongs. */
function moduleLineBefore(text: string, end: number): number | undefined {
  const lines = [...text.slice(0, end).matchAll(/^(?:import|export)\b/gm)];
  return lines.at(-1)?.index;
}

const offsetOf = (
  text: string,
  { line, column }: Pick<PageSyntaxError, 'line' | 'column'>,
): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, column - 1);
