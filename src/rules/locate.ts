/**
 * Finds a place of the catalogue in its source file. The catalogue is TypeScript, so positions come
 * from TypeScript's own parser; it is loaded only when there is something to report.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Place, Step } from './rule.ts';

/** A position in a file, line and column from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const definer = { service: 'defineService', archetype: 'defineArchetype' } as const;

/** Makes a locator for the catalogue below this folder. */
export function makeLocator(root: string): (place: Place) => Position {
  const files = globSync('src/catalog/{services,archetypes}/*.ts', { cwd: root }).sort();
  const sources = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true),
  );
  return (place) => (place.kind === 'file' ? place : positionOf(locate(sources, place)));
}

type CatalogPlace = Exclude<Place, { kind: 'file' }>;

function locate(sources: readonly ts.SourceFile[], place: CatalogPlace): ts.Node | undefined {
  const entry = sources
    .flatMap((source) => definitions(source, definer[place.kind]))
    .find((object) => stringProperty(object, 'id') === place.id);
  return entry && follow(entry, place.path, sources);
}

function positionOf(node: ts.Node | undefined): Position {
  if (!node) return { file: 'src/catalog/services/index.ts', line: 1, column: 1 };
  const source = node.getSourceFile();
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return { file: source.fileName, line: line + 1, column: character + 1 };
}

/** Goes as far down the path as the source shows it; a value that is computed ends the walk. */
function follow(start: ts.Node, path: readonly Step[], sources: readonly ts.SourceFile[]): ts.Node {
  let node = start;
  for (const step of path) {
    const next = child(node, step) ?? (isId(step) ? partElsewhere(sources, node, step.id) : undefined);
    if (!next) return node;
    node = next;
  }
  return node;
}

const isId = (step: Step): step is { readonly id: string } => typeof step === 'object';

function child(node: ts.Node, step: Step): ts.Node | undefined {
  if (ts.isObjectLiteralExpression(node) && typeof step === 'string') {
    return node.properties.find(
      (property): property is ts.PropertyAssignment =>
        ts.isPropertyAssignment(property) && nameOf(property) === step,
    )?.initializer;
  }
  if (!ts.isArrayLiteralExpression(node) || typeof step === 'string') return undefined;
  if (typeof step === 'number') return node.elements[step];
  return node.elements.find((element) => stringProperty(element, 'id') === step.id);
}

/** Archetypes spread parts that are written in another constant, often in another file. */
function partElsewhere(sources: readonly ts.SourceFile[], from: ts.Node, id: string) {
  const here = from.getSourceFile();
  const archetypeFiles = sources.filter((source) => source.fileName.includes('/archetypes/'));
  return [here, ...archetypeFiles]
    .flatMap((source) => objects(source))
    .find((object) => stringProperty(object, 'id') === id && child(object, 'layer'));
}

function definitions(source: ts.SourceFile, callee: string): ts.ObjectLiteralExpression[] {
  return objects(source).filter(
    ({ parent }) => ts.isCallExpression(parent) && parent.expression.getText(source) === callee,
  );
}

function objects(root: ts.Node): ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function nameOf(property: ts.PropertyAssignment): string {
  return ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
}

function stringProperty(node: ts.Node, name: string): string | undefined {
  const value = child(node, name);
  return value && ts.isStringLiteralLike(value) ? value.text : undefined;
}
