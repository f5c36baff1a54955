import { mermaidConfig } from './config.ts';
import { endOf, authorPosition, positionOfArrow } from './error-position.ts';
import type { TextPosition } from './error-position.ts';
import { supportedKinds } from './kinds.ts';
import { parsedLines } from './source-lines.ts';
import type { SourceLine } from './source-lines.ts';
import { expectedNames, tokenName } from './token-names.ts';

/** Text that Mermaid cannot read. */
export class MermaidSyntaxError extends Error {
  override readonly name = 'MermaidSyntaxError';
  /** Line in the diagram's text, counted from 1. */
  readonly line: number;
  /** Column in that line, counted from 1. */
  readonly column: number;
  /** What is there, in words. */
  readonly found: string;
  /** What Mermaid expected instead, in words; empty when Mermaid does not say. */
  readonly expected: readonly string[];

  constructor(position: TextPosition, found: string, expected: readonly string[], cause: unknown) {
    const wanted = new Intl.ListFormat('en', { type: 'disjunction' }).format(expected);
    const place = `Line ${position.line}, column ${position.column} of the diagram`;
    super(`${place}: ${found}.${wanted && `\nExpected ${wanted}.`}`, { cause });
    this.line = position.line;
    this.column = position.column;
    this.found = found;
    this.expected = expected;
  }
}

/** A kind of diagram whose layout has not been compared with a browser's. */
export class UnsupportedDiagramError extends Error {
  override readonly name = 'UnsupportedDiagramError';

  constructor(word: string) {
    const words = Object.values(supportedKinds).map(([first]) => `\`${first}\``);
    const list = new Intl.ListFormat('en').format(words);
    const found = word ? `begins with \`${word}\`` : 'is empty';
    super(`The diagram ${found}. Diagrams here can be ${list}; the first word says which.`);
  }
}

/** What Mermaid's two families of parsers (jison and Langium) say about an error. */
interface ParserDetail {
  message: string;
  hash?: { text?: string; token?: string | number | null; line?: number; expected?: string[] };
  result?: {
    lexerErrors: { line?: number; column?: number; message: string }[];
    parserErrors: { message: string; token?: { startLine?: number; startColumn?: number } }[];
  };
}

function foundAt(lines: readonly SourceLine[], { line, column }: TextPosition): string {
  const text = lines.find(({ number }) => number === line)?.text.slice(column - 1) ?? '';
  const sign = /^\s*(\w+|\S)/.exec(text)?.[1];
  const isLast = lines.findLast((each) => each.text.trim() !== '')?.number === line;
  if (sign) return `found \`${sign}\``;
  return isLast ? 'found the end of the diagram' : 'found the end of the line';
}

function fromJison(error: ParserDetail, lines: readonly SourceLine[]): MermaidSyntaxError {
  const { token, line = 0, expected = [] } = error.hash ?? {};
  const atEnd = token === 1 || token === 'EOF';
  const position = atEnd
    ? endOf(lines)
    : (positionOfArrow(lines, error.message, line + 1) ?? authorPosition(lines, line + 1, 1));
  const named = atEnd && tokenName('EOF');
  const found = named ? `found ${named}` : foundAt(lines, position);
  return new MermaidSyntaxError(position, found, expectedNames(expected), error);
}

function fromLangium(error: ParserDetail, lines: readonly SourceLine[]): MermaidSyntaxError {
  const lexed = error.result?.lexerErrors[0];
  const parsed = error.result?.parserErrors[0];
  const line = lexed?.line ?? parsed?.token?.startLine;
  const column = lexed?.column ?? parsed?.token?.startColumn;
  const known = Number.isFinite(line) && Number.isFinite(column);
  const position = known ? authorPosition(lines, line ?? 1, column ?? 1) : endOf(lines);
  const [, token] = /Expecting token of type '([^']+)'/.exec(parsed?.message ?? '') ?? [];
  const expected = lexed || !token ? [] : expectedNames([token]);
  return new MermaidSyntaxError(position, foundAt(lines, position), expected, error);
}

/** Turns what Mermaid throws into an error that says where, what was found and what was expected. */
export function toSyntaxError(error: unknown, text: string): MermaidSyntaxError {
  const lines = parsedLines(text);
  const detail = error as ParserDetail;
  if (detail?.hash) return fromJison(detail, lines);
  if (detail?.result?.lexerErrors) return fromLangium(detail, lines);
  const said = String(detail?.message ?? error)
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  const position = { line: lines[0]?.number ?? 1, column: 1 };
  // Mermaid's own words tell of a setting that no author has.
  if (said.startsWith('Edge limit exceeded')) {
    const { maxEdges } = mermaidConfig;
    const found = `found more than ${maxEdges} arrows`;
    return new MermaidSyntaxError(position, found, [`${maxEdges} at most`], error);
  }
  return new MermaidSyntaxError(position, `Mermaid rejects it: ${said}`, [], error);
}

/** A diagram that does not say what it shows, to readers who do not see it. */
export class MissingNameError extends Error {
  override readonly name = 'MissingNameError';
  readonly line = 1;
  readonly column = 1;
  readonly found: string;
  readonly expected = ['a line `accTitle: what it shows` and a line `accDescr: what it says`'];

  constructor(missing: readonly string[]) {
    const found = `no ${missing.map((name) => `\`${name}\``).join(' and no ')}`;
    super(
      `The diagram has ${found}, so readers who do not see it learn nothing.\n` +
        'Add a line `accTitle: what it shows` and a line `accDescr: what it says` below the first line.',
    );
    this.found = found;
  }
}

/** A diagram that takes too much time or memory. */
export class TooMuchError extends Error {
  override readonly name = 'TooMuchError';
  readonly found = 'it takes more than two seconds or 300 MB';
  readonly expected = ['a smaller diagram'];

  constructor() {
    super('To draw the diagram takes more than two seconds or 300 MB. Make it smaller.');
  }
}
