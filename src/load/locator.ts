/** Finds the position of a place, so that a diagnostic names file, line and column. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { CatalogFile } from './read-catalog.ts';
import type { SourceLocation } from './diagnostics/diagnostic.ts';
import type { DataLocation, Location, PathStep } from './location.ts';
import { nodeAt, readLiteral } from './literal/read-literal.ts';
import { keyOf } from './written-citations.ts';

/** Turns a place into a position. */
export type Locate = (location: Location) => Promise<SourceLocation>;

/**
 * Makes a locator.
 *
 * @param root The project's folder.
 * @param files The files of its catalogue.
 */
export function makeLocator(root: string, files: readonly CatalogFile[]): Locate {
  const byEntry = Map.groupBy(files, ({ kind, id }) => `${kind}/${id}`);
  return async (location) => {
    if (location.kind === 'file') {
      const { file, line, column } = location;
      return { file, line, column };
    }
    if (location.kind === 'data') return dataPosition(root, location);
    const { kind, id, occurrence = 0, path } = location;
    const file = byEntry.get(`${kind}/${id}`)?.at(occurrence);
    return file ? entryPosition(file, path) : { file: `src/catalog/${kind}s`, line: 1, column: 1 };
  };
}

/** The fields of a source, with their names in a page of the table, and where the whole file may say them. */
const writtenIn: Partial<Record<string, { readonly names: string[]; readonly ofFile?: string }>> = {
  url: { names: ['url', 'path'] },
  title: { names: ['title'] },
  verified: { names: ['read'], ofFile: 'read' },
};

/**
 * The position of a place in an entry. What a citation takes from the table of pages is found there,
 * where it can be corrected.
 */
function entryPosition({ literal }: CatalogFile, path: readonly PathStep[]): SourceLocation {
  const [first] = path;
  if (first === 'docs' && valueAt(literal.value, path) === undefined) {
    return literal.positionOf(['guide']);
  }
  const field = path.at(-1);
  const citationPath = path.slice(0, -1);
  const citation = valueAt(literal.value, citationPath);
  const key = keyOf(citation);
  if (typeof field !== 'string' || key === undefined || path.at(-3) !== 'sources') {
    return literal.positionOf(path);
  }
  if (valueAt(citation, [field]) !== undefined) return literal.positionOf(path);
  const page = valueAt(literal.value, ['pages', key]);
  if (page === undefined) return literal.positionOf(citationPath);
  const { names, ofFile } = writtenIn[field] ?? { names: [] };
  const name = names.find((each) => valueAt(page, [each]) !== undefined);
  if (name !== undefined) return literal.positionOf(['pages', key, name]);
  return literal.positionOf(
    ofFile !== undefined && valueAt(literal.value, [ofFile]) !== undefined
      ? [ofFile]
      : ['pages', key],
  );
}

function valueAt(start: unknown, path: readonly PathStep[]): unknown {
  let value = start;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (typeof step === 'object') {
      value = Array.isArray(value)
        ? value.find((item: { readonly id?: unknown } | undefined) => item?.id === step.id)
        : undefined;
    } else {
      value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
    }
  }
  return value;
}

/** The position of a place in a data file; the beginning of the file where it shows no data. */
function dataPosition(root: string, { file, path }: DataLocation): SourceLocation {
  const text = readFileSync(resolve(root, file), 'utf8');
  // An organization's own settings, which are read within the limits of literals.
  if (!file.startsWith('src/')) {
    const form = { call: 'defineSite', maxItems: Infinity };
    return readLiteral(file, text, form).positionOf(path);
  }
  // The file is the project's own code.
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const data = dataOf(source);
  return data ? nodeAt(source, data, path) : { file, line: 1, column: 1 };
}

/** What a file of code exports: its default, or else the first that has a name. */
function dataOf({ statements }: ts.SourceFile): ts.Expression | undefined {
  const [standard] = statements.filter(ts.isExportAssignment);
  const [named] = statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const written = standard?.expression ?? named?.initializer;
  return written && bare(written);
}

/** A value without what only the compiler reads: casts, brackets, an identity call. */
function bare(node: ts.Expression): ts.Expression {
  const isWrapped = ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
  if (isWrapped || ts.isParenthesizedExpression(node)) return bare(node.expression);
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  return argument ? bare(argument) : node;
}
