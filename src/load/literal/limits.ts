import type { Finding } from '../findings/finding.ts';
import { parse } from './parse.ts';
import {
  apostrophe,
  isApostrophe,
  literalRule,
  missingCharacter,
  neverClosed,
  noLiteral,
  positionIn,
  syntaxFinding,
  syntaxRule,
  type ErrorWords,
} from './literal-errors.ts';
import { scanTokens } from './tokens.ts';
import { closing, unclosedBracket } from './unclosed.ts';
import { findUnseen, hidden } from './unseen.ts';

/** The largest entry has half of this. In characters. */
export const mostText = 120_000;
/** An entry needs seven: the call, the entry, its modes, a mode, its parts, a part, its sources. */
const mostDepth = 16;
/**
 * The most tokens that no literal has. Most of them make the parser recurse, and at some it tries two
 * readings of all that follows, so that each may double its time.
 */
const mostForeign = 4;
/** A file with more findings is no entry; the first ones are enough. */
export const mostFindings = 100;

/**
 * The findings that keep a text from being parsed; empty where it may be. A parser recurses as deeply
 * as the text nests, and may need more than linear time; the scanner that looks first does neither.
 * In each line, the first thing that no literal has is reported.
 */
export function tooMuch(file: string, text: string): readonly Finding[] {
  const at = (offset: number, words: ErrorWords, rule = literalRule): Finding => ({
    rule,
    file,
    ...positionIn(text, offset),
    ...words,
  });
  if (text.length > mostText) return [at(mostText, tooLong(text.length))];
  const unseen = findUnseen(text).slice(0, mostFindings);
  if (unseen.length > 0) return unseen.map(({ index, name }) => at(index, hidden(name)));
  const findings: Finding[] = [];
  const open: string[] = [];
  let [foreign, clear, lineEnd, last] = [0, true, -1, 0];
  for (const { is, start, end, quoted } of scanTokens(text)) {
    if (quoted && isApostrophe(text, end)) {
      return [...findings, at(end, apostrophe(lineFrom(text, end)), syntaxRule)];
    }
    if (is === 'unclear') clear = false;
    // Text after a bracket that does not match is not parsed, because only a parser knows which
    // brackets are open.
    if (clear && is === 'open') open.push(closing[text[start] ?? ''] ?? '');
    if (clear && is === 'close') {
      const missing = open.pop();
      if (missing !== text[start]) {
        const earlier = foreign > mostForeign ? undefined : faultBefore(file, text, last);
        return [...findings, earlier ?? unmatched(file, text, missing, start, last)];
      }
    }
    if (open.length > mostDepth) return [...findings, at(start, tooDeep(open.length))];
    last = end;
    if (is === 'open' || is === 'close' || is === 'literal') continue;
    foreign += 1;
    if (start < lineEnd) continue;
    if (findings.length === mostFindings) return findings;
    const line = lineFrom(text, start);
    lineEnd = start + line.length;
    findings.push(at(start, noLiteral(line)));
  }
  return clear && foreign <= mostForeign ? [] : findings;
}

/** The syntax error before an offset, if any, where all brackets match. */
const faultBefore = (file: string, text: string, end: number): Finding | undefined =>
  syntaxFinding(parse(file, text.slice(0, end)), end);

function unmatched(
  file: string,
  text: string,
  missing: string | undefined,
  start: number,
  last: number,
): Finding {
  const at = (offset: number, words: ErrorWords): Finding => ({
    rule: syntaxRule,
    file,
    ...positionIn(text, offset),
    ...words,
  });
  const rest = text.slice(start);
  const opening = missing === undefined ? undefined : unclosedBracket(text);
  if (opening !== undefined) {
    return at(opening, neverClosed(text[opening]!, rest, positionIn(text, start).line));
  }
  if (missing !== undefined) {
    return at(last, missingCharacter(missing, rest, positionIn(text, last).line));
  }
  return at(last, {
    found: `This bracket closes nothing: "${rest[0]}".`,
    allowed: 'Allowed: TypeScript in which each bracket and quote is closed.',
    next: 'Delete it, or look above for a bracket that is missing.',
  });
}

/** The rest of a line. */
function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? undefined : end);
}

const tooLong = (length: number): ErrorWords => ({
  found: `The file has ${length} characters; here is character ${mostText}.`,
  allowed: `Allowed: at most ${mostText} characters.`,
  next: 'Shorten the entry, or split the service.',
});

const tooDeep = (depth: number): ErrorWords => ({
  found: `${depth} brackets are open here.`,
  allowed: `Allowed: at most ${mostDepth} brackets inside each other.`,
  next: 'Write the entry as the other files of the folder are written.',
});
