/** Whether patterns are written as they should be: types say so too, but nothing compiles them. */
import { patternFields, type TeamPattern } from './pattern.ts';

/** A pattern with its place in the list. */
export interface ListedPattern {
  readonly pattern: TeamPattern;
  readonly index: number;
}

/** What is wrong with a pattern: all of it, a field that there is not, the team, or an id. */
export type Fault =
  | { readonly kind: 'no-object' }
  | { readonly kind: 'unknown-field' | 'team' | 'id'; readonly field: string };

/** The fields of a pattern. */
export const knownFields: readonly string[] = ['team', ...patternFields];

/** The most characters of a team's name, which stands in a cell of the picture. */
export const longestTeam = 40;

/** Everything that is wrong with a pattern's form. */
export function faultsOf(pattern: unknown): readonly Fault[] {
  if (typeof pattern !== 'object' || pattern === null) return [{ kind: 'no-object' }];
  const { team, ...others } = pattern as Readonly<Record<string, unknown>>;
  const isName = typeof team === 'string' && team.trim() !== '' && team.length <= longestTeam;
  return [
    ...(isName ? [] : [{ kind: 'team', field: 'team' } as const]),
    ...Object.entries(others).flatMap(([field, value]): Fault[] => {
      if (!knownFields.includes(field)) return [{ kind: 'unknown-field', field }];
      return value === undefined || typeof value === 'string' ? [] : [{ kind: 'id', field }];
    }),
  ];
}

/** The patterns of a list that have no fault, each as an object of its own. */
export function wellFormed(patterns: unknown): readonly ListedPattern[] {
  if (!Array.isArray(patterns)) return [];
  return patterns.flatMap((pattern: unknown, index) =>
    faultsOf(pattern).length === 0 ? [{ pattern: { ...(pattern as TeamPattern) }, index }] : [],
  );
}
