import ts from 'typescript';
import type { Finding } from '../findings/finding.ts';
import { closing, unclosedBracket, unclosedText } from './unclosed.ts';

/** The id of findings about values that are not literals. */
export const literalRule = 'catalog-data';
/** The id of findings about files that cannot be parsed. */
export const syntaxRule = 'catalog-syntax';

export type ErrorWords = Pick<Finding, 'found' | 'allowed' | 'next'>;

/** The finding for a node that is not a literal. */
export function rejection(source: ts.SourceFile, node: ts.Node, words?: ErrorWords): Finding {
  return {
    rule: literalRule,
    ...filePositionAt(source, node.getStart(source)),
    ...(words ?? noLiteral(node.getText(source))),
  };
}

/** The words of the finding for a text that is not a literal. */
export const noLiteral = (text: string): ErrorWords => ({
  found: `This is no literal: "${excerpt(text)}".`,
  allowed: 'Allowed: objects, lists, texts, numbers, true and false.',
  next: 'Write the value itself; an entry is read and never run.',
});

/** The position of an offset in a file. */
export function filePositionAt(source: ts.SourceFile, offset: number) {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return { file: source.fileName, line: line + 1, column: character + 1 };
}

/** The position of an offset in a text that has not been parsed. */
export function positionIn(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The first syntax error of a file; undefined where it has none. Later errors of a parser are often
 * only consequences of the first.
 *
 * @param end The offset after which errors are ignored.
 */
export function syntaxFinding(
  source: ts.SourceFile,
  end = source.text.length + 1,
): Finding | undefined {
  // This field of TypeScript is internal; the public way needs a whole program.
  // https://github.com/microsoft/TypeScript/issues/21940
  const { parseDiagnostics } = source as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  const [first] = parseDiagnostics;
  if (!first || first.start >= end) return undefined;
  return { rule: syntaxRule, ...describe(source, first) };
}

function describe(source: ts.SourceFile, { start, messageText }: ts.DiagnosticWithLocation) {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\.$/, '');
  const [, missing] = /^'(.+)' expected$/.exec(message) ?? [];
  if (missing === '*/' || /^Unterminated (string|template) literal$/.test(message)) {
    const opening = unclosedText(source.text) ?? start;
    return { ...filePositionAt(source, opening), ...unclosed(source.text.slice(opening)) };
  }
  if (missing === undefined) {
    return {
      ...filePositionAt(source, start),
      found: `TypeScript cannot read this: ${message}.`,
      allowed: 'Allowed: TypeScript, as in the other files of the folder.',
      next: 'Look at this line and the one above it: for a quote, a bracket or a comma that is missing or appears twice.',
    };
  }
  // The parser reports the next token; the character is missing at the end of the one before.
  const before = source.text.slice(0, start).trimEnd();
  const isBracket = Object.values(closing).includes(missing);
  const opening = isBracket ? unclosedBracket(source.text) : undefined;
  const rest = source.text.slice(start);
  if (opening !== undefined) {
    const { line } = filePositionAt(source, start);
    return {
      ...filePositionAt(source, opening),
      ...neverClosed(source.text[opening]!, rest, line),
    };
  }
  const { line } = filePositionAt(source, before.length);
  return { ...filePositionAt(source, before.length), ...missingCharacter(missing, rest, line) };
}

/**
 * The words of the finding for a quote, a backtick or a comment that is not closed.
 *
 * @param rest The text from its beginning on.
 */
function unclosed(rest: string): ErrorWords {
  const sign = rest.startsWith('/*') ? '/*' : (rest[0] ?? '');
  return {
    found: `Nothing closes this: "${excerpt(rest.split('\n')[0]?.trim() ?? '')}".`,
    allowed: allowedBrackets,
    next: `Write ${sign === '/*' ? '*/' : sign} where it ends${sign === "'" ? ', and ’ inside a text' : ''}.`,
  };
}

/**
 * The words of the finding for a bracket that is not closed.
 *
 * @param rest The text before which the other bracket is missing.
 * @param line The line of that text, from 1.
 */
export function neverClosed(bracket: string, rest: string, line: number): ErrorWords {
  const next = beginningOf(rest);
  return {
    found: `Nothing closes this "${bracket}": a "${closing[bracket]}" is missing ${next ? `before "${next}", in line ${line}` : 'at the end of the file'}.`,
    allowed: allowedBrackets,
    next: `Write "${closing[bracket]}" where it ends, or look for a bracket or a quote that is too many.`,
  };
}

const allowedBrackets = 'Allowed: TypeScript in which each bracket and quote is closed.';
const beginningOf = (rest: string): string => rest.split('\n')[0]?.trim().slice(0, 40) ?? '';

/**
 * The words of the finding for a missing character.
 *
 * @param rest The text before which it is missing.
 * @param line The line at whose end it is missing.
 */
export function missingCharacter(sign: string, rest: string, line: number): ErrorWords {
  const next = beginningOf(rest);
  return {
    found: next
      ? `A "${sign}" is missing before "${next}".`
      : `A "${sign}" is missing at the end of the file.`,
    allowed:
      sign === ',' ? 'Allowed: fields and items with a comma between them.' : allowedBrackets,
    next: `Write "${sign}" at the end of line ${line}, or look there for a bracket or a quote that is too many.`,
  };
}

/** Whether a quote between letters ends before an offset: `'the customer's keys'`. */
export const isApostrophe = (text: string, offset: number): boolean =>
  /^\p{L}'\p{L}$/u.test(text.slice(offset - 2, offset + 1));

/**
 * The words of the finding for a text that ends at its apostrophe.
 *
 * @param rest The text after it.
 */
export const apostrophe = (rest: string): ErrorWords => ({
  found: `A "," is missing before "${rest.trim().slice(0, 40)}".`,
  allowed: 'Allowed: fields and items with a comma between them.',
  next: 'The text ends at its apostrophe: write ’ inside a text.',
});

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
