import ts from 'typescript';
import type { RefusalWords } from './refusal.ts';

/** Reports a node that is no literal, in words of its own where it has some. */
export type Refuse = (node: ts.Node, words?: RefusalWords) => void;

/** The value that a literal stands for. What is none is refused, and has no value. */
export function valueOf(node: ts.Expression, refuse: Refuse): unknown {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node) && Number.isFinite(Number(node.text))) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.map((element) => valueOf(element, refuse));
  }
  if (ts.isObjectLiteralExpression(node)) return objectOf(node, refuse);
  if (ts.isOmittedExpression(node)) refuse(node, missing);
  else refuse(node, ts.isIdentifier(node) ? unquoted(node.text) : undefined);
  return undefined;
}

function objectOf({ properties }: ts.ObjectLiteralExpression, refuse: Refuse): unknown {
  const fields = new Map<string, unknown>();
  for (const property of properties) {
    const name = ts.isPropertyAssignment(property) ? nameOf(property.name) : undefined;
    if (!ts.isPropertyAssignment(property) || name === undefined) {
      refuse(property);
    } else if (name === '__proto__') {
      refuse(property.name);
    } else {
      if (fields.has(name)) refuse(property.name, twice(name));
      fields.set(name, valueOf(property.initializer, refuse));
    }
  }
  return Object.fromEntries(fields);
}

/** The name of a property, where it is written out. */
export function nameOf(name: ts.PropertyName): string | undefined {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text;
  return undefined;
}

const unquoted = (name: string): RefusalWords => ({
  found: `"${name}" stands for something else.`,
  allowed: 'Allowed: the value itself; an entry is read and never run, so it has no constants.',
  next: `A text stands in quotes, '${name}'. Otherwise write the value here.`,
});

const missing: RefusalWords = {
  found: 'Nothing stands before this comma.',
  allowed: 'Allowed: one comma after each item of a list.',
  next: 'Delete the comma.',
};

const twice = (name: string): RefusalWords => ({
  found: `"${name}" stands twice.`,
  allowed: 'Allowed: each name once in an object.',
  next: 'Merge the two, or delete one.',
});
