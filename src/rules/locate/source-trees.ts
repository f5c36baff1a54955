import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { Position } from '../../report/finding.ts';
import type { CatalogPlace, DataPlace } from '../rule.ts';
import { nameOf, objectsIn, SourceReader } from './source-reader.ts';

/** What is defined, by its id; undefined where the source does not show one. */
type Definitions = ReadonlyMap<string | undefined, readonly ts.Node[]>;

/** The parsed source files of a project's data. */
export class SourceTrees {
  readonly #root: string;
  readonly #catalog: readonly ts.SourceFile[];
  readonly #reader: SourceReader;
  readonly #entries: Readonly<Record<CatalogPlace['kind'], Definitions>>;

  constructor(root: string) {
    this.#root = root;
    this.#catalog = globSync('src/catalog/{services,archetypes}/*.ts', { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.endsWith('.test.ts'))
      .sort()
      .map((file) => this.#parse(file));
    this.#reader = new SourceReader(this.#catalog);
    this.#entries = {
      service: this.#definitionsOf('defineService'),
      archetype: this.#definitionsOf('defineArchetype'),
    };
  }

  /** The position of a place; of the nearest thing around it where the source does not show it. */
  position(place: CatalogPlace | DataPlace): Position {
    if (place.kind === 'data') return this.#dataPosition(place);
    const entry = this.#entryOf(place);
    if (entry) return positionOf(this.#reader.follow(entry, place.path));
    return { file: `src/catalog/${place.kind}s/index.ts`, line: 1, column: 1 };
  }

  #dataPosition({ file, path }: DataPlace): Position {
    const source = this.#parse(file);
    const data = dataOf(source);
    if (!data) return { file, line: 1, column: 1 };
    return positionOf(new SourceReader([source]).follow(data, path));
  }

  #parse(file: string): ts.SourceFile {
    const text = readFileSync(resolve(this.#root, file), 'utf8');
    const kind = file.endsWith('.json') ? ts.ScriptKind.JSON : ts.ScriptKind.TS;
    return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  }

  #definitionsOf(callee: string): Definitions {
    const objects = this.#catalog.flatMap((source) => definitions(source, callee));
    return Map.groupBy(objects, (object) => this.#reader.text(object, 'id'));
  }

  #entryOf({ kind, id, occurrence = 0 }: CatalogPlace): ts.Node | undefined {
    return this.#entries[kind].get(id)?.at(occurrence);
  }
}

/** The data of a file: all of a JSON file, or what a TypeScript file exports. */
function dataOf({ statements }: ts.SourceFile): ts.Node | undefined {
  const [json] = statements.filter(ts.isExpressionStatement);
  const [standard] = statements.filter(ts.isExportAssignment);
  const [named] = statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return standard?.expression ?? named?.initializer ?? json?.expression;
}

const definitions = (source: ts.SourceFile, callee: string) =>
  objectsIn(source).filter(
    ({ parent }) => ts.isCallExpression(parent) && parent.expression.getText(source) === callee,
  );

/** A value that opens a bracket is found at its name: `change:` says more than `{`. */
function positionOf(node: ts.Node): Position {
  const bracketed = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
  const named = ts.isPropertyAssignment(node.parent) && nameOf(node.parent) !== undefined;
  const shown = bracketed && named ? (node.parent as ts.PropertyAssignment).name : node;
  const source = node.getSourceFile();
  const { line, character } = source.getLineAndCharacterOfPosition(shown.getStart(source));
  return { file: source.fileName, line: line + 1, column: character + 1 };
}
