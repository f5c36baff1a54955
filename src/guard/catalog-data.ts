/**
 * An entry is data. It comes from a stranger's pull request and runs when the site is built, so it
 * is read before it runs: it may hold values, constants, and calls of what the catalogue defines,
 * and nothing that reaches further.
 */
import ts from 'typescript';
import type { Finding } from '../report/finding.ts';
import { allowedWords } from '../report/nearest.ts';
import { positionAt, type CatalogFile } from './catalog-files.ts';

/** The id of what this and `catalog-imports.ts` report. */
export const catalogData = 'catalog-data';

const kinds = ts.SyntaxKind;

/** Everything that entries and archetypes are made of. */
const data: ReadonlySet<ts.SyntaxKind> = new Set([
  kinds.ImportDeclaration,
  kinds.ImportClause,
  kinds.NamedImports,
  kinds.ImportSpecifier,
  kinds.ExportDeclaration,
  kinds.NamedExports,
  kinds.ExportSpecifier,
  kinds.ExportKeyword,
  kinds.VariableStatement,
  kinds.VariableDeclarationList,
  kinds.VariableDeclaration,
  kinds.ObjectBindingPattern,
  kinds.ArrayBindingPattern,
  kinds.BindingElement,
  kinds.OmittedExpression,
  kinds.Identifier,
  kinds.StringLiteral,
  kinds.NoSubstitutionTemplateLiteral,
  kinds.NumericLiteral,
  kinds.TrueKeyword,
  kinds.FalseKeyword,
  kinds.TemplateExpression,
  kinds.TemplateHead,
  kinds.TemplateSpan,
  kinds.TemplateMiddle,
  kinds.TemplateTail,
  kinds.ObjectLiteralExpression,
  kinds.PropertyAssignment,
  kinds.ShorthandPropertyAssignment,
  kinds.SpreadAssignment,
  kinds.ArrayLiteralExpression,
  kinds.SpreadElement,
  kinds.AsExpression,
  kinds.SatisfiesExpression,
  kinds.ParenthesizedExpression,
  kinds.ArrowFunction,
  kinds.EqualsGreaterThanToken,
  kinds.Parameter,
  kinds.QuestionToken,
  kinds.CallExpression,
  kinds.ElementAccessExpression,
  kinds.EndOfFileToken,
]);

/** Through these, a value leads to what can make code of text. */
const doors: ReadonlySet<string> = new Set(['constructor', 'prototype', '__proto__']);

/** Whatever in a file is more than data, and every name that nothing in the file stands for. */
export function* dataOf(file: CatalogFile): Generator<Finding> {
  const names = namesIn(file.source);
  const queue: ts.Node[] = [...file.source.statements];
  for (let node = queue.shift(); node; node = queue.shift()) {
    if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node)) continue;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    if (!data.has(node.kind) || runs(node)) {
      yield finding(file, node, {
        found: `An entry runs "${excerpt(node)}".`,
        allowed:
          'Allowed: values, lists, objects, constants, and calls of what the catalogue defines, such as cite().',
        next: 'Write the value itself; an entry is data.',
      });
      continue;
    }
    if (isReference(node) && !names.has(node.text)) {
      yield finding(file, node, {
        found: `Nothing in this file is called "${node.text}".`,
        allowed: allowedWords(node.text, [...names].sort()),
        next: `A text stands in quotes, '${node.text}'; otherwise correct the name, or define it above with const.`,
      });
    }
    queue.unshift(...children);
  }
}

/** What has a permitted form and still does more than say something. */
function runs(node: ts.Node): boolean {
  if (ts.isVariableDeclarationList(node)) return !(node.flags & ts.NodeFlags.Const);
  if (ts.isCallExpression(node)) return !isCallee(node.expression);
  if (ts.isElementAccessExpression(node)) return !ts.isStringLiteral(node.argumentExpression);
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) return doors.has(node.text);
  return false;
}

/** `cite` in `cite(…)`, and `page(…)` in `page(…)(…)`. */
const isCallee = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) || (ts.isCallExpression(node) && isCallee(node.expression));

/** Every name that the file imports, declares or takes as a parameter. */
function namesIn(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set(['undefined']);
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isImportSpecifier(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isParameter(node);
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** An identifier that stands for a value, not the name of a field or of an import. */
function isReference(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) {
    return parent.initializer === node;
  }
  return true;
}

/** Makes the finding at a node. */
export const finding = (
  file: CatalogFile,
  node: ts.Node,
  words: Pick<Finding, 'found' | 'allowed' | 'next'>,
): Finding => ({ rule: catalogData, ...positionAt(file, node.getStart(file.source)), ...words });

function excerpt(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
