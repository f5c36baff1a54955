import { findHidden } from '../../catalog/text.ts';
import type { Finding } from '../../report/finding.ts';
import {
  apostrophe,
  isApostrophe,
  literalRule,
  noLiteral,
  positionIn,
  syntaxRule,
  type RefusalWords,
} from './refusal.ts';
import { scanSigns } from './signs.ts';

/** The largest entry has a third of this. In characters. */
const mostText = 120_000;
/** An entry needs seven: the call, the entry, its modes, a mode, its parts, a part, its sources. */
const mostDepth = 16;
/**
 * Signs that no literal has. At most of them the parser goes deeper, and at some it tries one reading of
 * all that follows and then another, so that each may double its time.
 */
const mostForeign = 4;
/** A file that has more is something else than an entry, and its first lines say so. */
export const mostFindings = 100;

/**
 * Why a text is not parsed: a parser goes as deep as a text does, and may need time that grows with more
 * than its length. The scanner that looks first does neither. Nothing where the text may be parsed;
 * otherwise, in each line, the first thing that no literal has.
 */
export function tooMuch(file: string, text: string): readonly Finding[] {
  const at = (offset: number, words: RefusalWords, rule = literalRule): Finding => ({
    rule,
    file,
    ...positionIn(text, offset),
    ...words,
  });
  if (text.length > mostText) return [at(mostText, tooLong(text.length))];
  const findings = unseen(text)
    .slice(0, mostFindings)
    .map(({ index, name }) => at(index, hidden(name)));
  if (findings.length > 0) return findings;
  let [depth, foreign, clear, lineEnd] = [0, 0, true, -1];
  for (const { is, start, end, quoted } of scanSigns(text)) {
    if (quoted && isApostrophe(text, end)) {
      return [...findings, at(end, apostrophe(lineFrom(text, end)), syntaxRule)];
    }
    if (is === 'open') depth += 1;
    if (is === 'close') depth -= 1;
    if (is === 'unclear') clear = false;
    if (depth > mostDepth) return [...findings, at(start, tooDeep(depth))];
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

/** The characters that nobody sees; a byte order mark and both kinds of line break are no such. */
const unseen = (text: string) =>
  findHidden(text, '\n\t').filter(
    ({ character, index }) =>
      !(character === '\uFEFF' && index === 0) && !(character === '\r' && text[index + 1] === '\n'),
  );

/** The rest of a line. */
function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? undefined : end);
}

const hidden = (name: string): RefusalWords => ({
  found: `The file has the character ${name}, which cannot be seen.`,
  allowed: 'Allowed: characters that can be seen.',
  next: 'Delete it.',
});

const tooLong = (length: number): RefusalWords => ({
  found: `The file has ${length} characters; here is character ${mostText}.`,
  allowed: `Allowed: at most ${mostText} characters.`,
  next: 'Shorten the entry, or split the service.',
});

const tooDeep = (depth: number): RefusalWords => ({
  found: `${depth} brackets are open here.`,
  allowed: `Allowed: at most ${mostDepth} brackets inside each other.`,
  next: 'Write the entry as the other files of the folder are written.',
});
