import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { nodeAt } from '../../project/literal/node-at.ts';
import type { Position } from '../../report/finding.ts';
import type { DataPlace } from '../rule.ts';

/** The position of a place in a data file; the beginning of the file where it shows no data. */
export function dataPosition(root: string, { file, path }: DataPlace): Position {
  const text = readFileSync(resolve(root, file), 'utf8');
  const kind = file.endsWith('.json') ? ts.ScriptKind.JSON : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const data = dataOf(source);
  return data ? nodeAt(source, data, path) : { file, line: 1, column: 1 };
}

/** The data of a file: all of a JSON file, or what a TypeScript file exports. */
function dataOf({ statements }: ts.SourceFile): ts.Expression | undefined {
  const [json] = statements.filter(ts.isExpressionStatement);
  const [standard] = statements.filter(ts.isExportAssignment);
  const [named] = statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const written = standard?.expression ?? named?.initializer ?? json?.expression;
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
