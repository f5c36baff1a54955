import type { VFile } from 'vfile';
import { textPositionAt } from './text-faults.ts';

/** Why a page cannot be parsed, and where the cause begins: line and column from 1. */
export interface PageSyntaxError {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

type ParserError = Partial<VFile['messages'][number]>;

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
  const { reason = String(error), line, column, cause } = error as ParserError;
  // Of a tag that is never closed, only the sentence says where it opens: "(5:1-5:8)".
  const named = /\((\d+):(\d+)-/.exec(reason);
  // The cause has acorn's own message: "Unexpected token (3:9)".
  const detail = cause instanceof Error ? ` (${cause.message})` : '';
  const at = { line: Number(named?.[1] ?? line ?? 1), column: Number(named?.[2] ?? column ?? 1) };
  const above = text.split('\n').slice(0, at.line - 1);
  const end = above.reduce((sum, { length }) => sum + length + 1, at.column - 1);
  const opening = openingOf(reason, text, end, parse);
  return {
    reason: `${reason}${detail}`,
    ...(opening === undefined ? at : textPositionAt(text, opening)),
  };
}

/** The message for a page that ends within a tag or a brace. */
const endsWithin = /^Unexpected end of file\b/;
/** The same, and the message for text that is read as part of an unclosed tag. */
const isUnfinished = /^Unexpected (?:end of file\b|character .* (?:in|after) )/;

/** Each try parses the page's beginning once more. */
const MAX_TRIES = 20;

/**
 * The offset of the tag, brace or import that is not closed, in UTF-16 units from 0; undefined where
 * it is unknown.
 *
 * @param end Where the parser gave up.
 */
function openingOf(
  reason: string,
  text: string,
  end: number,
  parse: (text: string) => unknown,
): number | undefined {
  if (reason.startsWith('Could not parse import/exports')) {
    return [...text.slice(0, end).matchAll(/^(?:import|export)\b/gm)].at(-1)?.index;
  }
  if (!isUnfinished.test(reason)) return undefined;
  const isWithin = (beginning: string): boolean => {
    try {
      parse(beginning);
      return false;
    } catch (error) {
      return endsWithin.test((error as ParserError).reason ?? '');
    }
  };
  let opening = end;
  for (let tries = 0; tries < MAX_TRIES && opening > 0; tries++) {
    opening = Math.max(text.lastIndexOf('{', opening - 1), text.lastIndexOf('<', opening - 1));
    if (opening < 0 || isWithin(text.slice(0, opening))) continue;
    // On the same line, the place of the unexpected character is more helpful.
    const isSameLine = !text.slice(opening, end).includes('\n');
    return isSameLine && !endsWithin.test(reason) ? undefined : opening;
  }
  return undefined;
}
