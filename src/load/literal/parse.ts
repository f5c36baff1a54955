import ts from 'typescript';

const parsing: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.Latest,
  // Types in comments are not parsed, however deeply they nest.
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/** A file's syntax tree. `tooMuch` looks at the text first, so that this neither overflows nor takes long. */
export const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, parsing, true, ts.ScriptKind.TS);
