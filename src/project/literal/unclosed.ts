import ts from 'typescript';
import { scanSigns } from './signs.ts';

/** The sign that closes each bracket. */
export const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** Where the first quote, backtick or remark opens that nothing closes, in UTF-16 units from 0. */
export function unclosedText(text: string): number | undefined {
  let last = 0;
  for (const { start, end, unclosed } of scanSigns(text)) {
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
 * Where a bracket opens that nothing closes, in UTF-16 units from 0. Of several, a bracket counts whose
 * line is indented otherwise than the line that closes it: there, the sign of another one was taken for
 * its own. Undefined where there is one too many rather than one too few, and where only a parser can tell.
 */
export function unclosedBracket(text: string): number | undefined {
  const open: Opening[] = [];
  const balance = new Map<string, number>();
  const candidates: number[] = [];
  let isOrdered = true;
  let [lineStart, last] = [0, 0];
  for (const { is, start, end } of scanSigns(text)) {
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

/** A bracket that is open: where it stands, what closes it, how its line is indented. */
interface Opening {
  readonly start: number;
  readonly kind: string;
  readonly indent: string;
}

/** More than this is no indentation that anybody sees. */
const mostIndent = 80;

const indentAt = (text: string, lineStart: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart, lineStart + mostIndent))?.[0] ?? '';
