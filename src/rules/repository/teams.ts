import { matcherOf, type PartPlace, strongestOf, type TeamPattern } from '#catalog/teams.ts';
import { modeStacks } from '#load/stacks.ts';
import type { Problem, Project, Rule } from '../rule.ts';
import { inData } from '#load/location.ts';
import { allowedWords, nearestOrHint } from '#load/diagnostics/sentences.ts';
import { counted } from '#catalog/text/counted.ts';

/** A part of some mode, as patterns see it. */
interface OwnedPlace extends PartPlace {
  readonly yours: boolean;
}

export const teams: Rule = {
  id: 'teams',
  invariant:
    'A team’s pattern matches a part of yours, and no other of equal rank matches the same.',
  *check(project) {
    const { file, patterns } = project.teams;
    const places = placesOf(project);
    for (const [index, pattern] of patterns.entries()) {
      yield* nothing(file, pattern, index, places);
    }
    yield* rivals(file, patterns, places);
  },
};

const placesOf = (project: Project): readonly OwnedPlace[] =>
  [...modeStacks(project)].flatMap(({ service, parts }) =>
    parts.map(({ id, layer, owner }) => ({
      service: service.id,
      layer,
      part: id,
      yours: owner === 'customer',
    })),
  );

const nouns = {
  service: 'service with a part of yours',
  layer: 'layer with a part of yours',
  part: 'part of yours',
} as const;
const globs = { service: 'fsx-*', layer: '*', part: 'os-*' } as const;
const fields = Object.keys(nouns) as readonly (keyof typeof nouns)[];

/** A problem for each pattern that matches no part, at the field that rules out the last one. */
function* nothing(
  file: string,
  pattern: TeamPattern,
  index: number,
  all: readonly OwnedPlace[],
): Generator<Problem> {
  let places = all;
  let scope = '';
  for (const field of fields) {
    const written = pattern[field];
    if (written === undefined) continue;
    const matches = matcherOf(written);
    const left = places.filter((place) => matches(place[field]));
    if (!left.some(({ yours }) => yours)) {
      const ids = [...new Set(places.filter(({ yours }) => yours).map((place) => place[field]))];
      const verb = written.includes('*') ? 'matches' : 'is';
      yield {
        at: inData(file, 'teams', index, field),
        message: `No ${nouns[field]}${scope} ${verb} "${written}"${left.length > 0 ? ': it is AWS’s' : ''}.`,
        expected: idsLike(written, ids, field),
        help: 'Correct the id, or delete the pattern: it gives no part to a team.',
      };
      return;
    }
    places = left;
    scope += ` in ${field} "${written}"`;
  }
}

/** The most ids that a sentence lists. */
const longestList = 24;

const idsLike = (written: string, ids: readonly string[], field: keyof typeof nouns) =>
  ids.length > longestList
    ? nearestOrHint(written, ids, `the id of a ${field}, or a glob such as "${globs[field]}".`)
    : allowedWords(written, ids);

/** Two patterns, by their index, and a part that both would give to a team. */
interface Rivalry {
  readonly first: TeamPattern;
  readonly second: TeamPattern;
  readonly index: number;
  readonly parts: Set<string>;
}

/** Patterns of equal rank that match one part, unless a pattern of higher rank settles it. */
function* rivals(
  file: string,
  patterns: readonly TeamPattern[],
  places: readonly OwnedPlace[],
): Generator<Problem> {
  const strongest = strongestOf(patterns);
  const indexes = new Map(patterns.map((pattern, index) => [pattern, index]));
  const found = new Map<string, Rivalry>();
  for (const place of places.filter(({ yours }) => yours)) {
    const [first, ...others] = strongest(place);
    for (const second of others) {
      if (!first) continue;
      const index = indexes.get(second) ?? 0;
      const key = `${indexes.get(first)} ${index}`;
      const rivalry = found.get(key) ?? { first, second, index, parts: new Set() };
      found.set(key, rivalry);
      rivalry.parts.add(`"${place.part}" of "${place.service}"`);
    }
  }
  for (const { first, second, index, parts } of found.values()) {
    const [example] = parts;
    const more = parts.size > 1 ? ` and ${counted(parts.size - 1, 'other part')}` : '';
    yield {
      at: inData(file, 'teams', index),
      message: `The pattern of "${second.team}" for ${extent(second)} and that of "${first.team}" for ${extent(first)} have equal rank, and both match ${example}${more}.`,
      expected: 'Allowed: one pattern of the highest rank for each part.',
      help: 'Make one of them more exact, or add a more exact one for what both match.',
    };
  }
}

/** Which parts a pattern matches, in words. */
function extent(pattern: TeamPattern): string {
  const filters = fields.flatMap((field) =>
    pattern[field] === undefined ? [] : [`${field} "${pattern[field]}"`],
  );
  return filters.join(', ') || 'everything';
}
