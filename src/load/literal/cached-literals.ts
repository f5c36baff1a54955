import { cachedValues } from '../cache/values.ts';
import type { SourceLocation } from '../diagnostics/diagnostic.ts';
import {
  type Literal,
  type PathStep,
  positionsIn,
  readLiteral,
  type ValuePath,
} from './read-literal.ts';

/** A reader of literals that does not parse again what an earlier process accepted. */
export interface CachedLiterals {
  readonly read: typeof readLiteral;
  /** Keeps what was read for later processes, if something of it is new. */
  readonly save: () => void;
}

/** What is kept of a file. */
interface Accepted extends Pick<Literal, 'value'> {
  /** Line and column of each object in the value and of its `id`, by path. */
  readonly positions: Readonly<Record<string, readonly [line: number, column: number]>>;
}

/** @param root The project's folder, which has the cache. */
export function cachedLiterals(root: string): CachedLiterals {
  const kept = cachedValues<Accepted>(root, 'literals');
  return {
    read(file, text, form) {
      let rejected: Literal | undefined;
      const accepted = kept.of(JSON.stringify([form, text]), () => {
        const literal = readLiteral(file, text, form);
        if (literal.diagnostics.length === 0)
          return { value: literal.value, positions: positionsOf(literal) };
        rejected = literal;
        return undefined;
      });
      if (!accepted) return rejected!;
      const parsed = positionsIn(file, text, form);
      const positionOf = (path: ValuePath): SourceLocation => {
        const [line, column] = accepted.positions[keyOf(path)] ?? [];
        return line && column ? { file, line, column } : parsed(path);
      };
      return { file, value: accepted.value, diagnostics: [], positionOf };
    },
    save: kept.save,
  };
}

const keyOf = (path: ValuePath): string => JSON.stringify(path);

function positionsOf({ value, positionOf }: Literal): Accepted['positions'] {
  const positions: [string, [number, number]][] = [];
  const note = (path: ValuePath): void => {
    const { line, column } = positionOf(path);
    positions.push([keyOf(path), [line, column]]);
  };
  const visit = (each: unknown, path: readonly PathStep[]): void => {
    if (typeof each !== 'object' || each === null) return;
    if (Array.isArray(each)) {
      // An item without an id is found by its place in the list, which few ask for.
      for (const item of each as readonly unknown[]) {
        const id = (item as { readonly id?: unknown } | null)?.id;
        if (typeof id === 'string') visit(item, [...path, { id }]);
      }
      return;
    }
    note(path);
    if ('id' in each) note([...path, 'id']);
    for (const [name, below] of Object.entries(each)) visit(below, [...path, name]);
  };
  visit(value, []);
  return Object.fromEntries(positions);
}
