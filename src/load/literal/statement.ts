import ts from 'typescript';
import { allowedWords } from '#catalog/text/nearest.ts';
import type { Reject } from './value.ts';

/** What a file of literals may hold. */
export interface LiteralForm {
  /** The identity calls that may wrap the literal, by their names. */
  readonly calls: readonly string[];
  /** Whether a literal without a call is allowed. */
  readonly bare?: boolean;
  /** The most items of a list or an object: three times as many as any entry has, where left out. */
  readonly mostItems?: number;
}

/** The one statement that counts. */
export interface Statement {
  readonly object: ts.ObjectLiteralExpression;
  readonly call: string | undefined;
}

/**
 * The literal that a file exports as its default. Beside it, the file may import the call that wraps
 * it, for the editor's sake; everything else is rejected.
 */
export function statementOf(
  source: ts.SourceFile,
  form: LiteralForm,
  reject: Reject,
): Statement | undefined {
  const imported = new Set<string>();
  let found: Statement | undefined;
  for (const statement of source.statements) {
    const name = importedCall(statement, form);
    const exported = ts.isExportAssignment(statement)
      ? exportedLiteral(statement, form)
      : undefined;
    if (name !== undefined && !imported.has(name)) imported.add(name);
    else if (exported && !found) found = exported;
    else reject(statement, wordsFor(statement, form));
  }
  if (found?.call !== undefined && !imported.has(found.call)) {
    reject(found.object.parent, missingImport(found.call));
  }
  if (!found && source.statements.every((statement) => !ts.isExportAssignment(statement))) {
    reject(source.endOfFileToken, nothing(form));
  }
  return found;
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
function exportedLiteral(
  { expression, isExportEquals, modifiers }: ts.ExportAssignment,
  { calls, bare = false }: LiteralForm,
): Statement | undefined {
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

const shape = ({ calls, bare }: LiteralForm): string =>
  bare ? 'export default { … };' : `export default ${calls[0]}({ … });`;

function wordsFor(statement: ts.Statement, form: LiteralForm) {
  if (ts.isImportDeclaration(statement)) {
    return {
      found: `The file imports ${statement.moduleSpecifier.getText()}.`,
      allowed: `Allowed: the import of ${form.calls.join(' or ')}, alone, from a file of the project.`,
      next: 'Delete the import; an entry is read and never run.',
    };
  }
  if (!ts.isExportAssignment(statement)) return undefined;
  const { expression } = statement;
  const callee = ts.isCallExpression(expression) ? expression.expression : undefined;
  if (callee && ts.isIdentifier(callee) && !form.calls.includes(callee.text)) {
    return {
      found: `The file exports a call of "${callee.text}".`,
      allowed: allowedWords(callee.text, form.calls),
      next: `Write ${shape(form)}`,
    };
  }
  return {
    found: 'The file exports something else than one object.',
    allowed: `Allowed: ${shape(form)}`,
    next: 'Write the object itself, with nothing around it.',
  };
}

const missingImport = (call: string) => ({
  found: `"${call}" is not imported.`,
  allowed: `Allowed: import { ${call} } from the file that defines it, above.`,
  next: 'Add the import, so that the editor and the types know the call.',
});

const nothing = (form: LiteralForm) => ({
  found: 'The file exports nothing.',
  allowed: `Allowed: ${shape(form)}`,
  next: 'Write the entry, or delete the file.',
});
