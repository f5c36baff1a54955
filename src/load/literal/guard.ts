import ts from 'typescript';
import { findHidden } from '#catalog/plain-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { excerpt } from '../diagnostics/sentences.ts';
import { literalRule, notLiteral, syntaxRule, type ErrorWords } from './parse.ts';

/** In characters. The largest entry has half of this. */
export const MAX_LENGTH = 120_000;
/** An entry needs seven: the call, the entry, its modes, a mode, its parts, a part, its sources. */
const MAX_DEPTH = 16;
/** A file with more diagnostics is no entry; the first ones are enough. */
export const MAX_DIAGNOSTICS = 100;

const token =
  /(\s+|\/\/.*|\/\*[^]*?\*\/)|'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"|`(?:[^`\\$]|\\[^]|\$(?!\{))*`|([A-Za-z$_][\w$]*)|\d[\w.]*|([{}[\](),:;])/y;

// Each alternative has one way to match, so that a text without a colon costs no more than its length.
const colon = /(?:\s|\/\/.*(?!.)|\/\*(?:[^*]|\*(?!\/))*\*\/)*:/y;

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
/** What stands before a value, a field or a statement. */
const begins: ReadonlySet<string> = new Set(['{', '[', '(', ',', ':', ';']);
const values: ReadonlySet<string> = new Set(['true', 'false']);
/** The words around a literal, by what comes before them. */
const frame: ReadonlySet<string> = new Set(['; import', '; export', '} from', 'export default']);
const { FirstKeyword, LastKeyword } = ts.SyntaxKind;
const keywords: ReadonlySet<string | undefined> = new Set(
  Array.from({ length: LastKeyword - FirstKeyword + 1 }, (_, index) =>
    ts.tokenToString(FirstKeyword + index),
  ),
);

/**
 * The diagnostics that keep a text from being parsed; empty where it may be. A parser recurses as deeply as
 * a text nests, and may need more than linear time for syntax that no literal has. What this lets through
 * are tokens of literals: no operator, no keyword but as a name, one call, and brackets that match.
 *
 * In each line, the first token that no literal has is reported.
 */
export function guard(file: string, text: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (offset: number, words: ErrorWords, rule = literalRule): void => {
    if (diagnostics.length < MAX_DIAGNOSTICS)
      diagnostics.push({ rule, file, ...positionIn(text, offset), ...words });
  };
  if (text.length > MAX_LENGTH) report(MAX_LENGTH, tooLong(text.length));
  else for (const { index, name } of hiddenIn(text)) report(index, hidden(name));
  if (diagnostics.length > 0) return diagnostics;

  let reported = -1;
  // Where the value, the field or the statement began that has the token.
  let start = 0;
  const reject = (): void => {
    if (start < reported) return;
    report(start, notLiteral(lineFrom(text, start)));
    reported = start + lineFrom(text, start).length;
  };
  const open: number[] = [];
  let sinceColon = Infinity;
  let calls = 0;
  let before = ';';
  token.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = token.lastIndex; at < text.length; at = token.lastIndex) {
    const [whole = '', space, word, sign] = token.exec(text) ?? [];
    if (space !== undefined) continue;
    sinceColon += 1;
    if (begins.has(before)) start = at;
    if (token.lastIndex === 0) {
      token.lastIndex = at + 1;
      const isOpen = /^(?:['"]|\/\*)/.test(text.slice(at, at + 2));
      if (isOpen) report(at, neverClosed(lineFrom(text, at)), syntaxRule);
      else reject();
      // Only a parser knows where a regular expression or a template ends.
      if (isOpen || /[/`]/.test(text[at] ?? '')) return diagnostics;
    } else if (word !== undefined) {
      colon.lastIndex = token.lastIndex;
      const isName = colon.test(text);
      const isKeyword = keywords.has(word) && !isName && !values.has(word);
      if (isKeyword && !frame.has(`${before} ${word}`)) reject();
    } else if (sign === ':') {
      // A word between two colons is a label, and labels nest.
      if (sinceColon === 2 || text[open.at(-1) ?? -1] !== '{') reject();
      sinceColon = 0;
    } else if (sign !== undefined) {
      sinceColon = Infinity;
      if (closing[sign] !== undefined) {
        open.push(at);
        if (sign === '(' && (calls += 1) > 1) reject();
        if (open.length > MAX_DEPTH) {
          report(at, tooDeep);
          return diagnostics;
        }
      } else if (Object.values(closing).includes(sign)) {
        const opening = open.pop();
        if (opening === undefined || closing[text[opening] ?? ''] !== sign) {
          report(opening ?? at, unmatched(text, opening, at), syntaxRule);
          return diagnostics;
        }
      }
    }
    // A statement may end without a semicolon.
    before = word ?? sign ?? whole;
    if (open.length === 0 && /^[)'"]/.test(before)) before = ';';
  }
  const opening = open.pop();
  if (opening !== undefined) report(opening, unmatched(text, opening, text.length), syntaxRule);
  return diagnostics;
}

/** The line and column of an offset, from 1. */
function positionIn(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The rest of a line. */
function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}

/** The hidden characters of a text, except a byte order mark and line breaks. */
const hiddenIn = (text: string) =>
  findHidden(text, '\n\t').filter(
    ({ character, index }) =>
      !(character === '\uFEFF' && index === 0) && !(character === '\r' && text[index + 1] === '\n'),
  );

const hidden = (name: string): ErrorWords => ({
  message: `The file has the character ${name}, which cannot be seen.`,
  expected: 'Allowed: characters that can be seen.',
  help: 'Delete it.',
});

const tooLong = (length: number): ErrorWords => ({
  message: `The file has ${length} characters; here is character ${MAX_LENGTH}.`,
  expected: `Allowed: at most ${MAX_LENGTH} characters.`,
  help: 'Shorten the entry, or split the service.',
});

const tooDeep: ErrorWords = {
  message: `${MAX_DEPTH + 1} brackets are open here.`,
  expected: `Allowed: at most ${MAX_DEPTH} brackets inside each other.`,
  help: 'Write the entry as the other files of the folder are written.',
};

const neverClosed = (line: string): ErrorWords => ({
  message: `Nothing closes this: "${excerpt(line)}".`,
  expected: 'Allowed: quotes and comments that end, a text in its line.',
  help: 'Write the other quote where the text ends, with ’ for an apostrophe in it, or */ where the comment ends.',
});

function unmatched(text: string, opening: number | undefined, at: number): ErrorWords {
  const { line } = positionIn(text, at);
  const end = text[at] === undefined ? 'the end of the file' : `the "${text[at]}" in line ${line}`;
  const bracket = text[opening ?? -1];
  return {
    message: bracket
      ? `Nothing closes this "${bracket}" before ${end}.`
      : `This "${text[at]}" closes nothing.`,
    expected: 'Allowed: brackets of which each has its partner.',
    help: bracket
      ? `Write "${closing[bracket]}" where it ends, or look in between for a bracket or a quote too many.`
      : 'Delete it, or look above for a bracket that is missing.',
  };
}
