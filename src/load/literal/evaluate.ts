import ts from 'typescript';
import { allowedWords } from '#catalog/text/nearest.ts';
import { notLiteral, type ErrorWords } from './parse.ts';

/** What a file of literals may hold. */
export interface LiteralForm {
  /** The identity calls that may wrap the literal, by their names. */
  readonly calls: readonly string[];
  /** Whether a literal without a call is allowed. */
  readonly bare?: boolean;
  /** The most items of a list or an object: three times as many as any entry has, where left out. */
  readonly maxItems?: number;
}

/** The one object that a file exports. */
export interface ExportedObject {
  readonly object: ts.ObjectLiteralExpression;
  readonly call: string | undefined;
}

/** Reports a node that is not a literal; `words` replaces the usual sentences. */
type Reject = (node: ts.Node, words?: ErrorWords) => void;

/**
 * The object that a file exports as its default. Beside it, the file may import the call that wraps
 * it, for the editor's sake; everything else is rejected.
 */
export function exportedObject(
  source: ts.SourceFile,
  form: LiteralForm,
  reject: Reject,
): ExportedObject | undefined {
  const imported = new Set<string>();
  let message: ExportedObject | undefined;
  for (const statement of source.statements) {
    const name = importedCall(statement, form);
    const exported = ts.isExportAssignment(statement) ? objectOf(statement, form) : undefined;
    if (name !== undefined && !imported.has(name)) imported.add(name);
    else if (exported && !message) message = exported;
    else reject(statement, otherStatement(statement, form));
  }
  if (message?.call !== undefined && !imported.has(message.call)) {
    reject(message.object.parent, notImported(message.call));
  }
  if (!source.statements.some(ts.isExportAssignment)) {
    reject(source.endOfFileToken, otherStatement(source, form));
  }
  return message;
}

/** The file that defines a call. The compiler reads it, so it is no other, and none outside. */
const definition = /^(?:\.\/|(?:\.\.\/){1,3})(?:\w[\w-]*\/)*(?:define|site\.config)\.ts$/;

/** `import { defineService } from '…/define.ts';`: exactly one name, and no other form. */
function importedCall(statement: ts.Statement, { calls }: LiteralForm): string | undefined {
  if (!ts.isImportDeclaration(statement) || statement.attributes || statement.modifiers) {
    return undefined;
  }
  const { importClause, moduleSpecifier } = statement;
  const bindings = importClause?.namedBindings;
  if (!importClause || importClause.name || importClause.phaseModifier || !bindings) {
    return undefined;
  }
  if (!ts.isNamedImports(bindings) || bindings.elements.length !== 1) return undefined;
  const [element] = bindings.elements;
  if (!element || element.isTypeOnly || element.propertyName) return undefined;
  if (!ts.isStringLiteral(moduleSpecifier) || !definition.test(moduleSpecifier.text)) {
    return undefined;
  }
  return calls.find((call) => call === element.name.text);
}

/** `export default defineService({ … });`, or the object alone where the form allows it. */
function objectOf(
  { expression, isExportEquals, modifiers }: ts.ExportAssignment,
  { calls, bare = false }: LiteralForm,
): ExportedObject | undefined {
  if (isExportEquals || modifiers) return undefined;
  if (bare && ts.isObjectLiteralExpression(expression)) {
    return { object: expression, call: undefined };
  }
  if (!ts.isCallExpression(expression) || expression.typeArguments) return undefined;
  const { expression: callee, arguments: given, questionDotToken } = expression;
  const [object] = given;
  if (!ts.isIdentifier(callee) || questionDotToken || given.length !== 1) return undefined;
  if (!object || !ts.isObjectLiteralExpression(object)) return undefined;
  const call = calls.find((name) => name === callee.text);
  return call === undefined ? undefined : { object, call };
}

/**
 * The value of a literal. Anything else is rejected and has the value undefined; items beyond the
 * most that a list or an object may have are rejected too.
 */
export function evaluate(node: ts.Expression, reject: Reject, maxItems: number): unknown {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node) && Number.isFinite(Number(node.text))) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) {
    return within(node.elements, reject, maxItems).map((each) => evaluate(each, reject, maxItems));
  }
  if (!ts.isObjectLiteralExpression(node)) {
    reject(node, ts.isIdentifier(node) ? unquoted(node.text) : undefined);
    return undefined;
  }
  const fields = new Map<string, unknown>();
  for (const property of within(node.properties, reject, maxItems)) {
    const name = ts.isPropertyAssignment(property) ? nameOf(property.name) : undefined;
    if (!ts.isPropertyAssignment(property) || name === undefined || hasMore(property)) {
      reject(property);
    } else if (isInherited(name) || fields.has(name)) {
      reject(property.name, wrongName(name, fields.has(name)));
    } else {
      fields.set(name, evaluate(property.initializer, reject, maxItems));
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

function otherStatement(node: ts.Node, { calls, bare = false }: LiteralForm): ErrorWords {
  const [call = ''] = calls;
  const isExport = ts.isExportAssignment(node) && ts.isCallExpression(node.expression);
  const name = isExport ? node.expression.getFirstToken()?.getText() : undefined;
  return {
    message:
      node.kind === ts.SyntaxKind.EndOfFileToken
        ? 'The file exports nothing.'
        : notLiteral(node.getText()).message,
    expected:
      name === undefined || calls.includes(name)
        ? `Allowed: ${bare ? 'export default { … };' : `export default ${call}({ … });, and the import of ${call}.`}`
        : allowedWords(name, calls),
    help: 'Write that and nothing else; an entry is read and never run.',
  };
}

const notImported = (call: string): ErrorWords => ({
  message: `"${call}" is not imported.`,
  expected: `Allowed: import { ${call} } from the file that defines it, above.`,
  help: 'Add the import, so that the editor and the types know the call.',
});

const unquoted = (name: string): ErrorWords => ({
  message: `"${name}" is a name, not a value.`,
  expected: 'Allowed: the value itself; an entry is read and never run, so it has no constants.',
  help: `Put text in quotes, '${name}'. Otherwise write the value here.`,
});

const wrongName = (name: string, isTwice: boolean): ErrorWords => ({
  message: isTwice
    ? `"${name}" appears twice.`
    : `The field is called "${name}", as one that every object has.`,
  expected: 'Allowed: each name once in an object, and none that every object has.',
  help: 'Merge the two, give it another name, or delete it.',
});

const tooMany = (count: number, most: number): ErrorWords => ({
  message: `There are ${count} items here, and this is the first too many.`,
  expected: `Allowed: at most ${most} in a list or an object.`,
  help: 'Delete what is not needed.',
});
