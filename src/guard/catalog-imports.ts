import { posix } from 'node:path';
import ts from 'typescript';
import type { Finding } from '../report/finding.ts';
import { allowedWords } from '../report/nearest.ts';
import { finding } from './catalog-data.ts';
import type { CatalogFile } from './catalog-files.ts';

const folder = 'src/catalog/';

/** Imports that lead out of the catalogue, to no file, or to a name that the file does not export. */
export function* importsOf(file: CatalogFile, catalog: readonly CatalogFile[]): Generator<Finding> {
  for (const statement of file.source.statements) {
    const specifier =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
        ? statement.moduleSpecifier
        : undefined;
    if (!specifier || !ts.isStringLiteral(specifier)) continue;
    const target = posix.join(posix.dirname(file.file), specifier.text);
    if (!specifier.text.startsWith('.') || !target.startsWith(folder)) {
      yield finding(file, specifier, {
        found: `An entry imports "${specifier.text}".`,
        allowed: 'Allowed: files of src/catalog.',
        next: 'Delete the import; an entry is data and needs no other code.',
      });
      continue;
    }
    const imported = catalog.find((candidate) => candidate.file === target);
    if (!imported) {
      yield finding(file, specifier, missingFile(specifier.text, target, catalog));
    } else if (ts.isImportDeclaration(statement)) {
      yield* namesOf(file, statement, imported);
    }
  }
}

function missingFile(address: string, target: string, catalog: readonly CatalogFile[]) {
  const from = address.slice(0, address.lastIndexOf('/') + 1);
  const beside = catalog
    .filter((candidate) => posix.dirname(candidate.file) === posix.dirname(target))
    .map((candidate) => `${from}${posix.basename(candidate.file)}`);
  return {
    found: `There is no file "${target}".`,
    allowed: allowedWords(address, beside),
    next: `Correct the address, or write ${target}.`,
  };
}

function* namesOf(
  file: CatalogFile,
  { importClause }: ts.ImportDeclaration,
  imported: CatalogFile,
): Generator<Finding> {
  const bindings = importClause?.namedBindings;
  const exported = exportsOf(imported);
  if (!bindings || !ts.isNamedImports(bindings) || exported === undefined) return;
  for (const { name, propertyName = name } of bindings.elements) {
    if (exported.includes(propertyName.text)) continue;
    yield finding(file, propertyName, {
      found: `${imported.file} has nothing called "${propertyName.text}".`,
      allowed: allowedWords(propertyName.text, exported),
      next: 'Correct the name, or export it there.',
    });
  }
}

/** The names that a file exports; undefined where it passes on another file's, which are not read. */
function exportsOf({ source }: CatalogFile): readonly string[] | undefined {
  const names: string[] = [];
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) return undefined;
      names.push(...statement.exportClause.elements.map(({ name }) => name.text));
    }
    const isExported = ts
      .getModifiers(statement as ts.VariableStatement)
      ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    if (ts.isVariableStatement(statement)) {
      names.push(...statement.declarationList.declarations.flatMap(({ name }) => namesIn(name)));
    } else if ('name' in statement && ts.isIdentifier(statement.name as ts.Node)) {
      names.push((statement.name as ts.Identifier).text);
    }
  }
  return names;
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? namesIn(element.name) : [],
  );
}
