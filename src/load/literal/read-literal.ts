/**
 * Reads data in TypeScript's notation from its syntax tree. Nothing of the file runs: everything but
 * literals is rejected, so no list of dangerous syntax is needed.
 */
import ts from 'typescript';
import type { Diagnostic, SourceLocation } from '../diagnostics/diagnostic.ts';
import {
  type ErrorWords,
  literalRule,
  locationAt,
  notLiteral,
  parse,
  syntaxDiagnostic,
} from './parse.ts';
import { evaluate, exportedObject, nameOf, type LiteralForm } from './evaluate.ts';
import { guard, MAX_DIAGNOSTICS } from './guard.ts';

/** A step into data: a property's name, an index, or the item whose `id` is this. */
export type PathStep = string | number | { readonly id: string };

/** Steps from the whole down to one of its values. */
export type ValuePath = readonly PathStep[];

/** A file's literal, with the position of each of its values. */
export interface Literal {
  /** Path from the project's folder. */
  readonly file: string;
  /** The data: plain objects, arrays, strings, numbers and booleans. Undefined where there is none. */
  readonly value: unknown;
  /** What is wrong with the file. Data that has diagnostics must not be used. */
  readonly diagnostics: readonly Diagnostic[];
  /** The position of a value; of the nearest thing around it where there is no such value. */
  readonly positionOf: (path: ValuePath) => SourceLocation;
}

const MAX_ITEMS = 150;

/**
 * Reads one file.
 *
 * @param file Its path from the project's folder, for diagnostics.
 * @param text Its text.
 */
export function readLiteral(file: string, text: string, form: LiteralForm): Literal {
  const start: SourceLocation = { file, line: 1, column: 1 };
  const rejected = (diagnostics: readonly Diagnostic[]): Literal => ({
    file,
    value: undefined,
    diagnostics,
    positionOf: () => start,
  });
  const unparsed = guard(file, text);
  if (unparsed.length > 0) return rejected(unparsed);

  const source = parse(file, text);
  const misspelt = syntaxDiagnostic(source);
  if (misspelt) return rejected([misspelt]);

  const diagnostics: Diagnostic[] = [];
  const reject = (node: ts.Node, words: ErrorWords = notLiteral(node.getText(source))) => {
    if (diagnostics.length === MAX_DIAGNOSTICS) return;
    const location = locationAt(source, node.getStart(source));
    diagnostics.push({ rule: literalRule, ...location, ...words });
  };
  const exported = exportedObject(source, form, reject);
  if (!exported) return rejected(diagnostics);

  const value = evaluate(exported, reject, form.maxItems ?? MAX_ITEMS);
  if (diagnostics.length > 0) return rejected(diagnostics);
  const positionOf = positionsIn(file, text, form);
  return { file, value, diagnostics, positionOf };
}

/**
 * Finds positions in a text that was accepted. Its syntax tree takes ten times the memory of its
 * values, and most files are asked for no position: it is parsed again when they are, and kept while
 * memory lasts.
 */
export function positionsIn(file: string, text: string, form: LiteralForm): Literal['positionOf'] {
  let known: WeakRef<ts.ObjectLiteralExpression> | undefined;
  return (path) => {
    const object = known?.deref() ?? exportedObject(parse(file, text), form, () => undefined)!;
    known = new WeakRef(object);
    return nodeAt(object.getSourceFile(), object, path);
  };
}

/** The position of the value at a path; of the nearest value around it where there is none. */
export function nodeAt(
  source: ts.SourceFile,
  root: ts.Expression,
  path: ValuePath,
): SourceLocation {
  let node: ts.Node = root;
  for (const step of path) {
    const next = child(node, step);
    if (!next) break;
    node = next;
  }
  return locationAt(source, shown(node).getStart(source));
}

function child(node: ts.Node, step: PathStep): ts.Node | undefined {
  if (ts.isObjectLiteralExpression(node) && typeof step === 'string') return field(node, step);
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  if (typeof step === 'number') return node.elements[step];
  if (typeof step === 'string') return undefined;
  return node.elements.find((element) => {
    const id = ts.isObjectLiteralExpression(element) ? field(element, 'id') : undefined;
    return id && ts.isStringLiteralLike(id) && id.text === step.id;
  });
}

function field(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find(
    (each) => ts.isPropertyAssignment(each) && nameOf(each.name) === name,
  );
  return property && (property as ts.PropertyAssignment).initializer;
}

/** A value that opens a bracket is found at its name: `change:` says more than `{`. */
function shown(node: ts.Node): ts.Node {
  const bracketed = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
  return bracketed && ts.isPropertyAssignment(node.parent) ? node.parent.name : node;
}
