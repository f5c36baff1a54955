import ts from 'typescript';
import { scanTokens } from './tokens.ts';

/** The bracket that closes each bracket. */
export const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** The offset of the first quote, backtick or comment that is not closed, in UTF-16 units from 0. */
export function unclosedText(text: string): number | undefined {
  let last = 0;
  for (const { start, end, unclosed } of scanTokens(text)) {
    if (unclosed) return start;
    last = end;
  }
  const rest = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    ts.LanguageVariant.Standard,
    text.slice(last),
  );
  while (rest.scan() !== ts.SyntaxKind.EndOfFileToken) {
    if (rest.isUnterminated()) return last + rest.getTokenStart();
  }
  return undefined;
}

/**
 * The offset of a bracket that is not closed, in UTF-16 units from 0. If there are several
 * candidates, the one whose line is indented differently from the line with its closing bracket: that
 * bracket belongs to another one. Undefined where there is a closing bracket too many, and where only
 * a parser can decide.
 */
export function unclosedBracket(text: string): number | undefined {
  const open: Opening[] = [];
  const balance = new Map<string, number>();
  const candidates: number[] = [];
  let isOrdered = true;
  let [lineStart, last] = [0, 0];
  for (const { is, start, end } of scanTokens(text)) {
    if (is === 'unclear') return undefined;
    const lineEnd = text.slice(last, start).lastIndexOf('\n');
    if (lineEnd >= 0) lineStart = last + lineEnd + 1;
    last = end;
    if (is !== 'open' && is !== 'close') continue;
    const sign = text[start]!;
    const kind = closing[sign] ?? sign;
    balance.set(kind, (balance.get(kind) ?? 0) + (is === 'open' ? 1 : -1));
    if (!isOrdered) continue;
    if (is === 'open') open.push({ start, kind, indent: indentAt(text, lineStart) });
    const opening = is === 'close' ? open.pop() : undefined;
    if (is === 'close') isOrdered = opening?.kind === sign;
    const isCrooked = lineEnd >= 0 && opening?.indent !== indentAt(text, lineStart);
    if (opening && (isCrooked || !isOrdered)) candidates.push(opening.start);
  }
  if (isOrdered) candidates.push(...open.slice(-1).map(({ start }) => start));
  return candidates.find((start) => (balance.get(closing[text[start]!]!) ?? 0) > 0);
}

/** An open bracket: its offset, the bracket that closes it, and the indentation of its line. */
interface Opening {
  readonly start: number;
  readonly kind: string;
  readonly indent: string;
}

/** The most characters that count as indentation. */
const mostIndent = 80;

const indentAt = (text: string, lineStart: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart, lineStart + mostIndent))?.[0] ?? '';
