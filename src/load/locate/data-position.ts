import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { nodeAt, type ValuePath } from '../literal/node-at.ts';
import { readLiteral } from '../literal/read-literal.ts';
import type { SourceLocation } from '../diagnostics/diagnostic.ts';
import type { DataLocation } from '../location.ts';

/** The position of a place in a data file; the beginning of the file where it shows no data. */
export function dataPosition(root: string, { file, path }: DataLocation): SourceLocation {
  const text = readFileSync(resolve(root, file), 'utf8');
  if (!file.startsWith('src/')) return positionInSettings(file, text, path);
  // The file is the project's own code.
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const data = dataOf(source);
  return data ? nodeAt(source, data, path) : { file, line: 1, column: 1 };
}

/** The same in an organisation's own settings, which are read within the limits of literals. */
const positionInSettings = (file: string, text: string, path: ValuePath): SourceLocation =>
  readLiteral(file, text, { calls: ['defineSite'], maxItems: Infinity }).positionOf(path);

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
  if (
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node)
  ) {
    return bare(node.expression);
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  return argument ? bare(argument) : node;
}
