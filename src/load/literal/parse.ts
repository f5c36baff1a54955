import ts from 'typescript';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { excerpt } from '../diagnostics/sentences.ts';

/** The id of diagnostics about values that are not literals. */
export const literalRule = 'catalog-data';
/** The id of diagnostics about files that cannot be parsed. */
export const syntaxRule = 'catalog-syntax';

export type ErrorWords = Pick<Diagnostic, 'message' | 'expected' | 'help'>;

export const notLiteral = (text: string): ErrorWords => ({
  message: `This is not a literal: "${excerpt(text)}".`,
  expected: 'Allowed: objects, lists, texts, numbers, true and false.',
  help: 'Write the value itself; an entry is read and never run.',
});

const options: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.Latest,
  // Types in comments are not parsed, however deeply they nest.
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/** A file's syntax tree. `guard` looks at the text first, so that this neither overflows nor takes long. */
export const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, options, true, ts.ScriptKind.TS);

/** The position of an offset in a file. */
export function locationAt(source: ts.SourceFile, offset: number) {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return { file: source.fileName, line: line + 1, column: character + 1 };
}

/**
 * The first syntax error of a file in the compiler's words; undefined where it has none. Later errors are
 * often only consequences of the first.
 */
export function syntaxDiagnostic(source: ts.SourceFile): Diagnostic | undefined {
  // This field of TypeScript is internal; the public way needs a whole program.
  // https://github.com/microsoft/TypeScript/issues/21940
  const { parseDiagnostics } = source as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  const [first] = parseDiagnostics;
  if (!first) return undefined;
  return {
    rule: syntaxRule,
    ...locationAt(source, first.start),
    message: `${ts.flattenDiagnosticMessageText(first.messageText, ' ').replace(/\.$/, '')} (TS${first.code}).`,
    expected: 'Allowed: TypeScript, as in the other files of the folder.',
    help: 'Look here and at the line above for a comma or a quote that is missing or too many. Write ’ for an apostrophe.',
  };
}
