import { strongestOf, matcherOf, type TeamPattern } from '#catalog/teams.ts';
import { counted } from '#catalog/text/counted.ts';
import { allowedWords } from '#load/diagnostics/sentences.ts';
import { inData } from '#load/location.ts';
import { modeStacks } from '#load/stacks.ts';
import type { Problem, Project, Rule } from '../rule.ts';

export const teams: Rule = {
  id: 'teams',
  invariant:
    'A team’s pattern matches a part of yours, and no other of equal rank matches the same.',
  *check(project) {
    const parts = partsOf(project);
    for (const [index, pattern] of project.teams.patterns.entries()) {
      yield* unmatched(project.teams.file, pattern, index, parts);
    }
    yield* rivals(project.teams, parts);
  },
};

/** The parts of all modes, as patterns see them. */
const partsOf = (project: Project) =>
  [...modeStacks(project)].flatMap(({ service, parts }) =>
    parts.map(({ id, layer, owner }) => ({
      service: service.id,
      layer,
      part: id,
      yours: owner === 'customer',
    })),
  );
type OwnedPart = ReturnType<typeof partsOf>[number];

const nouns = {
  service: 'service with a part of yours',
  layer: 'layer with a part of yours',
  part: 'part of yours',
} as const;
const fields = Object.keys(nouns) as readonly (keyof typeof nouns)[];

/** A problem for a pattern that matches no part, at the field that rules out the last one. */
function* unmatched(
  file: string,
  pattern: TeamPattern,
  index: number,
  all: readonly OwnedPart[],
): Generator<Problem> {
  let parts = all;
  let scope = '';
  for (const field of fields) {
    const written = pattern[field];
    if (written === undefined) continue;
    const matches = matcherOf(written);
    const left = parts.filter((part) => matches(part[field]));
    if (!left.some(({ yours }) => yours)) {
      const ids = [...new Set(parts.filter(({ yours }) => yours).map((part) => part[field]))];
      const verb = written.includes('*') ? 'matches' : 'is';
      yield {
        at: inData(file, 'teams', index, field),
        message: `No ${nouns[field]}${scope} ${verb} "${written}"${left.length > 0 ? ': it is AWS’s' : ''}.`,
        expected: allowedWords(written, ids),
        help: 'Correct the id, or delete the pattern: it gives no part to a team.',
      };
      return;
    }
    parts = left;
    scope += ` in ${field} "${written}"`;
  }
}

/** Patterns of equal rank that match one part, unless a pattern of higher rank settles it. */
function* rivals(
  { file, patterns }: Project['teams'],
  parts: readonly OwnedPart[],
): Generator<Problem> {
  const strongest = strongestOf(patterns);
  const matched = new Map<string, Set<string>>();
  for (const part of parts.filter(({ yours }) => yours)) {
    const [first, ...others] = strongest(part).map((pattern) => patterns.indexOf(pattern));
    for (const second of others) {
      const pair = `${first} ${second}`;
      matched.set(
        pair,
        (matched.get(pair) ?? new Set()).add(`"${part.part}" of "${part.service}"`),
      );
    }
  }
  for (const [pair, both] of matched) {
    const [first = 0, second = 0] = pair.split(' ').map(Number);
    const [example] = both;
    const more = both.size > 1 ? ` and ${counted(both.size - 1, 'other part')}` : '';
    yield {
      at: inData(file, 'teams', second),
      message: `The pattern of ${extent(patterns[second])} and that of ${extent(patterns[first])} have equal rank, and both match ${example}${more}.`,
      expected: 'Allowed: one pattern of the highest rank for each part.',
      help: 'Make one of them more exact, or add a more exact one for what both match.',
    };
  }
}

/** A pattern’s team, and which parts it matches, in words. */
function extent(pattern: TeamPattern | undefined): string {
  const filters = fields.filter((field) => pattern?.[field] !== undefined);
  const words = filters.map((field) => `${field} "${pattern?.[field]}"`).join(', ');
  return `"${pattern?.team}" for ${words || 'everything'}`;
}
