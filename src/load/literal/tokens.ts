import ts from 'typescript';

/** What a token means for the decision whether to parse the text. */
type TokenMeaning =
  | 'open'
  | 'close'
  /** A token of literals. */
  | 'literal'
  /** A token that no literal has. */
  | 'foreign'
  /** A token that no literal has, after which only a parser can find the next tokens. */
  | 'unclear';

/** A token of TypeScript in a text. */
interface Token {
  readonly is: TokenMeaning;
  /** Where it begins and ends, in UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
  /** True for a string in quotes. */
  readonly quoted: boolean;
  /** True for a string or template that is not closed. */
  readonly unclosed: boolean;
}

const kinds = ts.SyntaxKind;
const kindsOf: Readonly<Record<Exclude<TokenMeaning, 'foreign'>, readonly ts.SyntaxKind[]>> = {
  open: [kinds.OpenBraceToken, kinds.OpenBracketToken, kinds.OpenParenToken],
  close: [kinds.CloseBraceToken, kinds.CloseBracketToken, kinds.CloseParenToken],
  literal: [
    kinds.CommaToken,
    kinds.ColonToken,
    kinds.SemicolonToken,
    kinds.Identifier,
    kinds.StringLiteral,
    kinds.NoSubstitutionTemplateLiteral,
    kinds.NumericLiteral,
    kinds.TrueKeyword,
    kinds.FalseKeyword,
  ],
  unclear: [kinds.SlashToken, kinds.SlashEqualsToken, kinds.TemplateHead],
};
/** The words around a literal, each once. */
const frame: ReadonlySet<ts.SyntaxKind> = new Set([
  kinds.ImportKeyword,
  kinds.FromKeyword,
  kinds.ExportKeyword,
  kinds.DefaultKeyword,
]);
const meanings = new Map(
  Object.entries(kindsOf).flatMap(([is, list]) => list.map((kind) => [kind, is as TokenMeaning])),
);

/**
 * The tokens of a text, without comments. Up to the first unclear one, they are the same as the
 * parser's, so nesting is counted as the parser sees it. After it, they are a guess.
 */
export function* scanTokens(text: string): Generator<Token> {
  const shebang = ts.getShebang(text);
  if (shebang)
    yield { is: 'unclear', start: 0, end: shebang.length, quoted: false, unclosed: false };
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const open: ts.SyntaxKind[] = [];
  const meaningOf = meaningsInOrder();
  for (let kind = scanner.scan(); kind !== kinds.EndOfFileToken; kind = scanner.scan()) {
    const [start, end] = [scanner.getTokenStart(), scanner.getTokenEnd()];
    const unclosed = scanner.isUnterminated();
    const is = meaningOf(kind, () => scanner.lookAhead(() => scanner.scan()));
    yield { is, start, end, quoted: kind === kinds.StringLiteral, unclosed };
    if (is === 'open' || kind === kinds.TemplateHead) open.push(kind);
    if (is === 'close' && open.pop() === kinds.TemplateHead) {
      if (scanner.reScanTemplateToken(false) === kinds.TemplateMiddle)
        open.push(kinds.TemplateHead);
    }
    if (is === 'unclear' && kind !== kinds.TemplateHead) scanner.reScanSlashToken();
  }
}

/**
 * Makes a function that is called for each token in order, with a look at the next one, and returns its
 * meaning. Only words need that look, and most tokens are none.
 */
function meaningsInOrder(): (kind: ts.SyntaxKind, next: () => ts.SyntaxKind) => TokenMeaning {
  const framed = new Set<ts.SyntaxKind>();
  let named = false;
  return (kind, next) => {
    const meaning = meanings.get(kind) ?? 'foreign';
    if (kind === kinds.ColonToken) {
      // A second colon before the next comma makes a label, and labels nest.
      const is = named ? 'foreign' : 'literal';
      named = true;
      return is;
    }
    if (meaning === 'open' || meaning === 'close' || kind === kinds.CommaToken) named = false;
    // The name of a field may be a keyword.
    if (isKeyword(kind) && next() === kinds.ColonToken) return 'literal';
    if (!frame.has(kind) || framed.has(kind)) return meaning;
    if (kind === kinds.ExportKeyword && next() !== kinds.DefaultKeyword) return meaning;
    framed.add(kind);
    return 'literal';
  };
}

const isKeyword = (kind: ts.SyntaxKind): boolean =>
  kind >= kinds.FirstKeyword && kind <= kinds.LastKeyword;
