import ts from 'typescript';
import type { Finding } from '../../report/finding.ts';
import { literalRule } from './refusal.ts';

/** The largest entry has a third of this. In characters. */
const mostText = 120_000;
/** An entry needs seven: the call, the entry, its modes, a mode, its parts, a part, its sources. */
const mostDepth = 16;
/** Signs that no literal has. A file with more is not read further, whatever it is. */
const mostForeign = 100;

const kinds = ts.SyntaxKind;
const opening: ReadonlySet<ts.SyntaxKind> = new Set([
  kinds.OpenBraceToken,
  kinds.OpenBracketToken,
  kinds.OpenParenToken,
  kinds.TemplateHead,
]);
const closing: ReadonlySet<ts.SyntaxKind> = new Set([
  kinds.CloseBraceToken,
  kinds.CloseBracketToken,
  kinds.CloseParenToken,
]);
const ordinary: ReadonlySet<ts.SyntaxKind> = new Set([
  ...opening,
  ...closing,
  kinds.CommaToken,
  kinds.ColonToken,
  kinds.SemicolonToken,
  kinds.Identifier,
  kinds.StringLiteral,
  kinds.NoSubstitutionTemplateLiteral,
  kinds.NumericLiteral,
  kinds.TrueKeyword,
  kinds.FalseKeyword,
  kinds.ImportKeyword,
  kinds.FromKeyword,
  kinds.ExportKeyword,
  kinds.DefaultKeyword,
]);

/**
 * What is too long, too deep or too foreign to be parsed: a parser goes as deep as a text does, and may
 * need time that grows with more than its length. The scanner that looks first does neither.
 */
export function tooMuch(file: string, text: string): Finding | undefined {
  if (text.length > mostText) {
    const line = text.slice(0, mostText).split('\n').length;
    return {
      rule: literalRule,
      file,
      line,
      column: 1,
      found: `The file has ${text.length} characters; here is character ${mostText}.`,
      allowed: `Allowed: at most ${mostText} characters.`,
      next: 'Shorten the entry, or split the service.',
    };
  }
  let depth = 0;
  let foreign = 0;
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  for (let kind = scanner.scan(); kind !== kinds.EndOfFileToken; kind = scanner.scan()) {
    if (opening.has(kind)) depth += 1;
    else if (closing.has(kind)) depth -= 1;
    else if (!ordinary.has(kind)) foreign += 1;
    if (depth <= mostDepth && foreign <= mostForeign) continue;
    return {
      rule: literalRule,
      ...positionIn(file, text, scanner.getTokenStart()),
      found:
        depth > mostDepth
          ? `${depth} brackets are open here.`
          : `This is the ${foreign}th sign that no literal has: "${scanner.getTokenText()}".`,
      allowed:
        depth > mostDepth
          ? `Allowed: at most ${mostDepth} brackets inside each other.`
          : 'Allowed: objects, lists, texts, numbers, true and false.',
      next: 'Write the entry as the other files of the folder are written.',
    };
  }
  return undefined;
}

/** The position of an offset. */
function positionIn(file: string, text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
