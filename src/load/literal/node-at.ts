import ts from 'typescript';
import type { SourceLocation } from '../diagnostics/diagnostic.ts';
import { nameOf } from './evaluate.ts';
import { locationAt } from './parse.ts';

/** A step into data: a property's name, an index, or the item whose `id` is this. */
export type PathStep = string | number | { readonly id: string };

/** Steps from the whole down to one of its values. */
export type ValuePath = readonly PathStep[];

/** The position of the value at a path; of the nearest value around it where there is none. */
export function nodeAt(
  source: ts.SourceFile,
  root: ts.Expression,
  path: ValuePath,
): SourceLocation {
  let node: ts.Node = root;
  for (const step of path) {
    const next = child(node, step);
    if (!next) break;
    node = next;
  }
  return locationAt(source, shown(node).getStart(source));
}

function child(node: ts.Node, step: PathStep): ts.Node | undefined {
  if (ts.isObjectLiteralExpression(node) && typeof step === 'string') return field(node, step);
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  if (typeof step === 'number') return node.elements[step];
  if (typeof step === 'string') return undefined;
  return node.elements.find((element) => {
    const id = ts.isObjectLiteralExpression(element) ? field(element, 'id') : undefined;
    return id && ts.isStringLiteralLike(id) && id.text === step.id;
  });
}

function field(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find(
    (each) => ts.isPropertyAssignment(each) && nameOf(each.name) === name,
  );
  return property && (property as ts.PropertyAssignment).initializer;
}

/** A value that opens a bracket is found at its name: `change:` says more than `{`. */
function shown(node: ts.Node): ts.Node {
  const bracketed = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
  return bracketed && ts.isPropertyAssignment(node.parent) ? node.parent.name : node;
}
