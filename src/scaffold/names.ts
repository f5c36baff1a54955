import ts from 'typescript';

/** `Managed runtime (2024)` becomes `managed-runtime-2024`. */
export const kebabOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A name without the house that AWS puts before it: `Lambda` of `AWS Lambda`. */
export const withoutHouse = (name: string): string => name.replace(/^(?:AWS|Amazon)\s+/, '');

/** Names that stand in an entry's file or in the index, and that no export may take. */
const taken = ['cite', 'defineService', 'entries', 'read', 'undefined', 'arguments', 'eval'];

/** The name of the constant that holds an entry: `apiGateway` of `api-gateway`. */
export function identifierOf(id: string, others: readonly string[] = []): string {
  const camelCase = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true);
  scanner.setText(camelCase);
  const isWord = scanner.scan() === ts.SyntaxKind.Identifier;
  if (isWord && !taken.includes(camelCase) && !others.includes(camelCase)) return camelCase;
  // `import` becomes `importService`; `route53` beside `route-53` becomes `route53Service`.
  return identifierOf(`${id}-service`, others);
}
