import ts from 'typescript';

/** Why a value is not plain data; undefined where it is. */
export function notPlain(value: unknown): string | undefined {
  if (['string', 'boolean'].includes(typeof value) || Number.isFinite(value)) return undefined;
  if (typeof value !== 'object' || value === null) return `a ${typeof value}`;
  const prototype: unknown = Array.isArray(value) ? Array.prototype : Object.prototype;
  if (Object.getPrototypeOf(value) !== prototype) return 'another prototype';
  const isLength = (key: PropertyKey) => Array.isArray(value) && key === 'length';
  for (const key of Reflect.ownKeys(value)) {
    const { get, set, enumerable } = Object.getOwnPropertyDescriptor(value, key) ?? {};
    if (typeof key === 'symbol' || key === '__proto__') return `the key ${String(key)}`;
    if (get || set || (!enumerable && !isLength(key))) return `an accessor or hidden ${key}`;
    const inner = isLength(key) ? undefined : notPlain((value as Record<string, unknown>)[key]);
    if (inner) return inner;
  }
  return undefined;
}

const kinds = ts.SyntaxKind;
const data: ReadonlySet<ts.SyntaxKind> = new Set([
  kinds.ObjectLiteralExpression,
  kinds.PropertyAssignment,
  kinds.Identifier,
  kinds.StringLiteral,
  kinds.NoSubstitutionTemplateLiteral,
  kinds.NumericLiteral,
  kinds.TrueKeyword,
  kinds.FalseKeyword,
  kinds.ArrayLiteralExpression,
]);

/**
 * The text of the object that a file hands to its call, read without the reader: the tree must consist
 * of one import, one export and data.
 *
 * @throws {Error} Where there is anything else.
 */
export function objectTextOf(text: string): string {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const statements = source.statements.map(({ kind }) => kinds[kind]).toSorted();
  if (statements.join() !== 'ExportAssignment,ImportDeclaration')
    throw new Error(statements.join());
  const exported = source.statements.find(ts.isExportAssignment)?.expression;
  if (!exported || !ts.isCallExpression(exported)) throw new Error('There is no call.');
  const [object] = exported.arguments;
  if (!object || exported.arguments.length > 1) throw new Error('There is not one argument.');
  const visit = (node: ts.Node): void => {
    if (!data.has(node.kind)) throw new Error(`There is a ${kinds[node.kind]}.`);
    if (
      ts.isIdentifier(node) &&
      (!ts.isPropertyAssignment(node.parent) || node.parent.name !== node)
    ) {
      throw new Error(`There is the name ${node.text}.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(object);
  return object.getText(source);
}
