import type { StackPart } from '#catalog/index.ts';
import { modeStacks } from '#load/stacks.ts';
import type { Problem, Project, Rule } from '../rule.ts';
import { inService } from '#load/location.ts';
import { writtenParts } from '../project/claims.ts';

/** The least share of a service's particular parts that somebody has compared with AWS's text. */
const leastShare = 0.9;

// The rule source-present reports parts without sources, cited-pages sources without an address.
const isDated = ({ sources }: Partial<Pick<StackPart, 'sources'>>) =>
  sources?.some(({ verified, url }) => verified !== undefined || url === '') ?? true;

export const verifiedShare: Rule = {
  id: 'verified-share',
  invariant:
    'Every part of an archetype or a trait is verified. Of a service’s own parts, at most one in ten may lack a date; below ten parts every part needs one.',
  *check(project) {
    yield* ofShared(project);
    yield* ofServices(project);
  },
};

function* ofShared(project: Project): Generator<Problem> {
  for (const { kind, part, at } of writtenParts(project)) {
    if (kind === 'override' || at.kind === 'service' || isDated(part)) continue;
    yield {
      at,
      message: `Nobody has compared the part "${part.id}" of ${at.kind === 'trait' ? 'a trait' : 'an archetype'} with AWS’s text.`,
      expected: 'Allowed: shared parts with at least one source that has a date.',
      help: 'Read the source, correct the part, and give the day as the page’s "read".',
    };
  }
}

function* ofServices(project: Project): Generator<Problem> {
  for (const service of project.entries) {
    const stacks = [...modeStacks({ ...project, entries: [service] })];
    const own = stacks.flatMap(({ parts }) => parts.filter((part) => part.isServiceSpecific));
    // A part that reads the same in several modes is one claim.
    const claims = new Map(own.map((part) => [JSON.stringify([part.id, part.duty]), part]));
    const open = [...claims.values()].filter((part) => !isDated(part));
    const mostOpen = Math.floor(claims.size - leastShare * claims.size);
    if (open.length <= mostOpen) continue;
    const names = open.map(({ id }) => `"${id}"`).join(', ');
    yield {
      at: inService(service.id, 'id'),
      message: `${open.length} of ${claims.size} parts that only "${service.id}" has are not verified: ${names}.`,
      expected:
        mostOpen === 0
          ? 'Allowed: none without a date; below ten parts every part needs one.'
          : `Allowed: at most ${mostOpen} without a date: one part in ten.`,
      help: 'Read their sources, correct the parts, and give the day as the page’s "read" or the claim’s "verified".',
    };
  }
}
