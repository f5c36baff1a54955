/**
 * Reads data in TypeScript's notation from its syntax tree. Nothing of the file runs: everything but
 * literals is rejected, so no list of dangerous syntax is needed.
 */
import type ts from 'typescript';
import type { Diagnostic, SourceLocation } from '../diagnostics/diagnostic.ts';
import { literalRule, notLiteral, type ErrorWords } from './errors.ts';
import { evaluate, exportedObject, type ExportedObject, type LiteralForm } from './evaluate.ts';
import { guard, MAX_DIAGNOSTICS } from './guard.ts';
import { nodeAt, type ValuePath } from './node-at.ts';
import { locationAt, parse, syntaxDiagnostic } from './parse.ts';

/** A file's literal, with the position of each of its values. */
export interface Literal {
  /** Path from the project's folder. */
  readonly file: string;
  /** The data: plain objects, arrays, strings, numbers and booleans. Undefined where there is none. */
  readonly value: unknown;
  /** The identity call that wraps the literal: `defineService`. Undefined where there is none. */
  readonly call: string | undefined;
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
    call: undefined,
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

  const value = evaluate(exported.object, reject, form.maxItems ?? MAX_ITEMS);
  if (diagnostics.length > 0) return rejected(diagnostics);
  const positionOf = positionsIn(file, text, form);
  return { file, value, call: exported.call, diagnostics, positionOf };
}

/**
 * Finds positions in a text that was accepted. Its syntax tree takes ten times the memory of its
 * values, and most files are asked for no position: it is parsed again when they are, and kept while
 * memory lasts.
 */
export function positionsIn(file: string, text: string, form: LiteralForm): Literal['positionOf'] {
  let known: WeakRef<ExportedObject> | undefined;
  const exported = (): ExportedObject => {
    const parsed = exportedObject(parse(file, text), form, () => undefined)!;
    known = new WeakRef(parsed);
    return parsed;
  };
  return (path) => {
    const { object } = known?.deref() ?? exported();
    return nodeAt(object.getSourceFile(), object, path);
  };
}
