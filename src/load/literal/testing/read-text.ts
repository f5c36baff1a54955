/** How the tests of this folder read a text. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readLiteral, type Literal } from '../read-literal.ts';

/** A file that imports its call and hands it a literal. */
export const literalFile = (literal: string): string =>
  `import { defineThing } from './define.ts';\nexport default defineThing(${literal});\n`;

export const read = (text: string): Literal =>
  readLiteral('thing.ts', text, { calls: ['defineThing'] });

/** Where a diagnostic is, and of which rule. */
export const placeOf = ({ line, column, rule }: Diagnostic): string => `${line}:${column} ${rule}`;

/** The places of the diagnostics for each text, by its name. Throws for an accepted text. */
export function placesOf(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => {
      const { diagnostics, value } = read(text);
      if (diagnostics.length === 0)
        throw new Error(`${name} is accepted: ${JSON.stringify(value)}`);
      if (value !== undefined) throw new Error(`${name} is rejected and has a value.`);
      return `${name}: ${diagnostics.map(placeOf).join(', ')}`;
    })
    .join('\n');
}
