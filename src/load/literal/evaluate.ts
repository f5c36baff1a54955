import ts from 'typescript';
import { allowedWords } from '#catalog/text/nearest.ts';
import { notLiteral, type ErrorWords } from './parse.ts';

/** What a file of literals may hold. */
export interface LiteralForm {
  /** The identity call that wraps the literal, by its name. */
  readonly call: string;
  /** The most items of a list or an object: three times as many as any entry has, where left out. */
  readonly maxItems?: number;
}

/** Reports a node that is not a literal; `words` replaces the usual sentences. */
type Reject = (node: ts.Node, words?: ErrorWords) => void;

/**
 * The object that a file exports as its default. Beside it, the file imports the call that wraps it, for
 * the editor's sake; everything else is rejected.
 */
export function exportedObject(
  source: ts.SourceFile,
  { call }: LiteralForm,
  reject: Reject,
): ts.ObjectLiteralExpression | undefined {
  let isImported = false;
  let object: ts.ObjectLiteralExpression | undefined;
  for (const statement of source.statements) {
    const exported = ts.isExportAssignment(statement) ? objectOf(statement, call) : undefined;
    if (!isImported && isImport(statement, call)) isImported = true;
    else if (exported && !object) object = exported;
    else reject(statement, otherStatement(statement, call));
  }
  if (object && !isImported) reject(object.parent, notImported(call));
  if (!source.statements.some(ts.isExportAssignment)) {
    reject(source.endOfFileToken, otherStatement(source, call));
  }
  return object;
}

/** The file that defines a call. The compiler reads it, so it is no other, and none outside. */
const definition = /^(?:\.\/|(?:\.\.\/){1,3})(?:\w[\w-]*\/)*(?:define|site\.config)\.ts$/;

/** `import { defineService } from '…/define.ts';`: exactly one name, and no other form. */
function isImport(statement: ts.Statement, call: string): boolean {
  if (!ts.isImportDeclaration(statement) || statement.attributes || statement.modifiers) {
    return false;
  }
  const { importClause, moduleSpecifier } = statement;
  const bindings = importClause?.namedBindings;
  if (!bindings || importClause.name || importClause.phaseModifier) return false;
  if (!ts.isNamedImports(bindings) || bindings.elements.length !== 1) return false;
  const [element] = bindings.elements;
  if (!element || element.isTypeOnly || element.propertyName) return false;
  if (!ts.isStringLiteral(moduleSpecifier) || !definition.test(moduleSpecifier.text)) return false;
  return element.name.text === call;
}

/** `export default defineService({ … });` */
function objectOf(
  { expression, isExportEquals, modifiers }: ts.ExportAssignment,
  call: string,
): ts.ObjectLiteralExpression | undefined {
  if (isExportEquals || modifiers) return undefined;
  if (!ts.isCallExpression(expression) || expression.typeArguments) return undefined;
  const { expression: callee, arguments: given, questionDotToken } = expression;
  const [object] = given;
  if (!ts.isIdentifier(callee) || callee.text !== call || questionDotToken) return undefined;
  return given.length === 1 && object && ts.isObjectLiteralExpression(object) ? object : undefined;
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

function otherStatement(node: ts.Node, call: string): ErrorWords {
  const isExport = ts.isExportAssignment(node) && ts.isCallExpression(node.expression);
  const name = isExport ? node.expression.getFirstToken()?.getText() : call;
  return {
    message:
      node.kind === ts.SyntaxKind.EndOfFileToken
        ? 'The file exports nothing.'
        : notLiteral(node.getText()).message,
    expected:
      name === call || name === undefined
        ? `Allowed: export default ${call}({ … });, and the import of ${call}.`
        : allowedWords(name, [call]),
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
