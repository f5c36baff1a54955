import ts from 'typescript';
import type { ErrorWords } from './literal-errors.ts';

/** Reports a node that is not a literal; `words` replaces the usual sentences. */
export type Reject = (node: ts.Node, words?: ErrorWords) => void;

/**
 * The value of a literal. Anything else is rejected and has the value undefined; items beyond the
 * most that a list or an object may have are rejected too.
 */
export function valueOf(node: ts.Expression, reject: Reject, mostItems: number): unknown {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node) && Number.isFinite(Number(node.text))) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) {
    return within(node.elements, reject, mostItems).map((element) =>
      valueOf(element, reject, mostItems),
    );
  }
  if (ts.isObjectLiteralExpression(node)) return objectOf(node, reject, mostItems);
  if (ts.isOmittedExpression(node)) reject(node, missing);
  else reject(node, ts.isIdentifier(node) ? unquoted(node.text) : undefined);
  return undefined;
}

function objectOf(
  { properties }: ts.ObjectLiteralExpression,
  reject: Reject,
  mostItems: number,
): unknown {
  const fields = new Map<string, unknown>();
  for (const property of within(properties, reject, mostItems)) {
    const name = ts.isPropertyAssignment(property) ? nameOf(property.name) : undefined;
    if (!ts.isPropertyAssignment(property) || name === undefined || hasMore(property)) {
      reject(property);
    } else if (isInherited(name)) {
      reject(property.name, inherited(name));
    } else {
      if (fields.has(name)) reject(property.name, twice(name));
      fields.set(name, valueOf(property.initializer, reject, mostItems));
    }
  }
  return Object.fromEntries(fields);
}

/** The items up to the most that there may be; the first beyond is rejected. */
function within<T extends ts.Node>(
  items: readonly T[],
  reject: Reject,
  most: number,
): readonly T[] {
  const beyond = items[most];
  if (beyond) reject(beyond, tooMany(items.length, most));
  return items.slice(0, most);
}

/** Whether there is more than a name and a value: the parser lets `readonly a?: 1` and `a!: 1` pass. */
function hasMore(property: ts.PropertyAssignment): boolean {
  let children = 0;
  ts.forEachChild(property, () => void (children += 1));
  return children > 2;
}

/**
 * Whether every object inherits a property of this name. Data would replace it, so that converting
 * the object to a string could fail. `constructor` is allowed: it is an id, and no code reads it.
 */
const isInherited = (name: string): boolean =>
  Object.hasOwn(Object.prototype, name) && name !== 'constructor';

/** The name of a property, where it is written out. */
export function nameOf(name: ts.PropertyName): string | undefined {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text;
  return undefined;
}

const unquoted = (name: string): ErrorWords => ({
  found: `"${name}" is a name, not a value.`,
  allowed: 'Allowed: the value itself; an entry is read and never run, so it has no constants.',
  next: `Put text in quotes, '${name}'. Otherwise write the value here.`,
});

const missing: ErrorWords = {
  found: 'There is nothing before this comma.',
  allowed: 'Allowed: one comma after each item of a list.',
  next: 'Delete the comma.',
};

const inherited = (name: string): ErrorWords => ({
  found: `The field is called "${name}", as one that every object has.`,
  allowed: 'Allowed: fields that the other files of the folder have, and ids.',
  next: 'Give it another name, or delete it.',
});

const twice = (name: string): ErrorWords => ({
  found: `"${name}" appears twice.`,
  allowed: 'Allowed: each name once in an object.',
  next: 'Merge the two, or delete one.',
});

const tooMany = (count: number, most: number): ErrorWords => ({
  found: `There are ${count} items here, and this is the first too many.`,
  allowed: `Allowed: at most ${most} in a list or an object.`,
  next: 'Delete what is not needed.',
});
