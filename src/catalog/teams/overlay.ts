/** An organisation's own overlay on the catalogue: who inside the customer holds which part. */
import type { Mode, Service, StackPart } from '../index.ts';
import { patternMatcher, rankOf, type PartPlace, type TeamPattern } from './pattern.ts';

/** Returns, of the patterns that match a part, those of the highest rank. */
type StrongestOf = (place: PartPlace) => readonly TeamPattern[];

/** Compiles patterns into a function that finds those for a part. Their order does not matter. */
export function strongestOf(patterns: readonly TeamPattern[]): StrongestOf {
  const ranked = patterns.map((pattern) => ({
    pattern,
    rank: rankOf(pattern),
    matches: patternMatcher(pattern),
  }));
  return (place) => {
    const matching = ranked.filter(({ matches }) => matches(place));
    const highest = Math.max(...matching.map(({ rank }) => rank));
    return matching.filter(({ rank }) => rank === highest).map(({ pattern }) => pattern);
  };
}

/**
 * The services with the team of every customer part that a pattern matches. A part of AWS's has
 * none, and neither has one that two patterns of equal rank claim: the rule `teams` reports those.
 */
export function withTeams(
  services: readonly Service[],
  patterns: readonly TeamPattern[],
): readonly Service[] {
  if (patterns.length === 0) return services;
  const strongest = strongestOf(patterns);
  return services.map((service) => {
    const partWithTeam = (part: StackPart): StackPart => {
      if (part.owner !== 'customer') return part;
      const place = { service: service.id, layer: part.layer, part: part.id };
      const [pattern, rival] = strongest(place);
      return pattern && !rival ? { ...part, team: pattern.team } : part;
    };
    const [first, ...others] = service.modes;
    return {
      ...service,
      modes: [modeWith(first, partWithTeam), ...others.map((mode) => modeWith(mode, partWithTeam))],
    };
  });
}

const modeWith = (mode: Mode, change: (part: StackPart) => StackPart): Mode => ({
  ...mode,
  stack: {
    ...mode.stack,
    layers: mode.stack.layers.map((layer) => ({ ...layer, parts: layer.parts.map(change) })),
  },
});
