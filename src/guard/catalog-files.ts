import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Position } from '../report/finding.ts';

/** A file of the catalogue, read and not run. */
export interface CatalogFile {
  /** Path from the project's folder. */
  readonly file: string;
  readonly source: ts.SourceFile;
  /** What the parser could not read. */
  readonly unreadable: readonly ts.DiagnosticWithLocation[];
}

/** Every source and data file of the catalogue, without its tests. */
export function readCatalog(root: string): CatalogFile[] {
  return globSync('src/catalog/**/*.{ts,json}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
    .map((file) => parseCatalogFile(file, readFileSync(join(root, file), 'utf8')));
}

/** The same for one text. */
export function parseCatalogFile(file: string, text: string): CatalogFile {
  const source = file.endsWith('.json')
    ? ts.parseJsonText(file, text)
    : ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  // TypeScript keeps these for its own use; the public way to them is a whole program.
  // https://github.com/microsoft/TypeScript/issues/21940
  const { parseDiagnostics } = source as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  return { file, source, unreadable: parseDiagnostics };
}

/** The position of an offset in a file. */
export function positionAt({ file, source }: CatalogFile, offset: number): Position {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return { file, line: line + 1, column: character + 1 };
}
