import type { LayerId, Mode, Service, StackPart } from './index.ts';

/**
 * Which of the customer's parts a team holds. `service`, `layer` and `part` are each an exact id or
 * a glob in which `*` matches any characters; one that is left out matches everything.
 */
export type TeamPattern = {
  /** The team's name, as tables and pictures show it. */
  readonly team: string;
  /** `ec2`, or `fsx-*`. */
  readonly service?: string;
  /** `operating-system`, or `*`. */
  readonly layer?: string;
  /** `os-patches`, or `*-logs`. */
  readonly part?: string;
};

/** What a pattern is matched against: ids. */
export interface PartPlace {
  readonly service: string;
  readonly layer: LayerId;
  readonly part: string;
}

/** The fields of a pattern that match, the weightiest first. */
export const patternFields = ['part', 'service', 'layer'] as const;

/** Makes a test for ids from an exact id or a glob; without one, every id matches. */
export function matcherOf(written: string | undefined): (id: string) => boolean {
  if (written === undefined) return () => true;
  if (!written.includes('*')) return (id) => id === written;
  const escaped = written.replace(/[^\w*]/g, String.raw`\$&`);
  const glob = new RegExp(`^${escaped.replaceAll('*', '.*')}$`);
  return (id) => glob.test(id);
}

/** Makes a test whether a pattern matches a part. It does not look at the owner. */
export function patternMatcher(pattern: TeamPattern): (place: PartPlace) => boolean {
  const matchers = patternFields.map((field) => [field, matcherOf(pattern[field])] as const);
  return (place) => matchers.every(([field, matches]) => matches(place[field]));
}

/** An exact id weighs more than a glob, and a glob more than nothing. */
function weightOf(written: string | undefined): number {
  if (written === undefined) return 0;
  return written.includes('*') ? 1 : 2;
}

/**
 * How exact a pattern is: the part's weight decides, then the service's, then the layer's. From 0
 * for a pattern that names a team only, to 26 for one that names all three ids.
 */
export const rankOf = (pattern: TeamPattern): number =>
  patternFields.reduce((rank, field) => rank * 3 + weightOf(pattern[field]), 0);

/** An organization's own overlay on the catalogue: who inside the customer holds which part. */

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
