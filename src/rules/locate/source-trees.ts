import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Position } from '../locate.ts';
import type { CatalogPlace, DataPlace } from '../rule.ts';
import { nameOf, objectsIn, SourceReader } from './source-reader.ts';

const definers = { service: 'defineService', archetype: 'defineArchetype' } as const;

/** The parsed source files of a project's data. */
export class SourceTrees {
  readonly #root: string;
  readonly #catalog: readonly ts.SourceFile[];
  readonly #reader: SourceReader;

  constructor(root: string) {
    this.#root = root;
    this.#catalog = globSync('src/catalog/{services,archetypes}/*.ts', { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.endsWith('.test.ts'))
      .sort()
      .map((file) => this.#parse(file));
    this.#reader = new SourceReader(this.#catalog);
  }

  /** The position of a place; of the nearest thing around it where the source does not show it. */
  position(place: CatalogPlace | DataPlace): Position {
    const start = place.kind === 'data' ? this.#dataOf(place.file) : this.#entryOf(place);
    if (start) return positionOf(this.#reader.follow(start, place.path));
    const file = place.kind === 'data' ? place.file : `src/catalog/${place.kind}s/index.ts`;
    return { file, line: 1, column: 1 };
  }

  #parse(file: string): ts.SourceFile {
    const text = readFileSync(join(this.#root, file), 'utf8');
    const kind = file.endsWith('.json') ? ts.ScriptKind.JSON : ts.ScriptKind.TS;
    return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  }

  #entryOf({ kind, id, occurrence = 0 }: CatalogPlace): ts.Node | undefined {
    return this.#catalog
      .flatMap((source) => definitions(source, definers[kind]))
      .filter((object) => this.#reader.text(object, 'id') === id)
      .at(occurrence);
  }

  #dataOf(file: string): ts.Node | undefined {
    const source = this.#parse(file);
    for (const statement of source.statements) {
      if (ts.isExpressionStatement(statement)) return statement.expression;
      if (!ts.isVariableStatement(statement)) continue;
      const value = statement.declarationList.declarations[0]?.initializer;
      if (value) return value;
    }
    return undefined;
  }
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
