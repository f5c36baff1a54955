/** How the tests of this folder read a text. */
import { expect } from 'vitest';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readLiteral, type Literal } from '../read-literal.ts';

/** A file that imports its call and hands it a literal. */
export const literalFile = (literal: string): string =>
  `import { defineThing } from './define.ts';\nexport default defineThing(${literal});\n`;

export const read = (text: string): Literal =>
  readLiteral('thing.ts', text, { call: 'defineThing' });

/** Where a diagnostic is, and of which rule. */
export const placeOf = ({ line, column, rule }: Diagnostic): string => `${line}:${column} ${rule}`;

/**
 * Expects that each text is rejected, at its places: `2:33`, or with another rule than `catalog-data`,
 * `2:33 catalog-syntax`.
 *
 * @param wrap Makes a file of each text.
 */
export function expectPlaces(
  cases: Readonly<Record<string, readonly [text: string, places: string]>>,
  wrap: (text: string) => string = String,
): void {
  for (const [name, [text, places]] of Object.entries(cases)) {
    const { diagnostics, value } = read(wrap(text));
    const found = diagnostics.map(placeOf).join(', ').replaceAll(' catalog-data', '');
    expect([name, found, value]).toEqual([name, places, undefined]);
  }
}
