import type { LayerId, Part, PartOverride } from '#catalog/index.ts';
import { writtenParts } from '../project/claims.ts';
import type { CatalogLocation } from '#load/location.ts';
import { modeStacks, writtenAt } from '#load/stacks.ts';
import type { Problem, Project, Rule } from '../rule.ts';

/** AWS's data centers, what stands in them, and the hosts: the same below every service. */
const facilities: readonly LayerId[] = ['physical', 'hypervisor'];

export const reportScope: Rule = {
  id: 'report-scope',
  invariant: 'A report is evidence of AWS’s data centers and hosts alone, not of a service.',
  *check(project) {
    yield* ofServices(project);
    yield* reworded(project);
  },
};

/** Reports that are named elsewhere than in a trait for AWS's facilities. */
function* ofServices(project: Project): Generator<Problem> {
  for (const { part, kind, at } of writtenParts(project)) {
    const isFacility = at.kind === 'trait' && kind === 'part' && facilities.includes(part.layer);
    if (namesReport(part) && !isFacility) yield problem(part.id, at);
  }
}

/** Parts that have kept the reports of a facility and have another duty: of a service, or of its devices. */
function* reworded(project: Project): Generator<Problem> {
  const shared = project.traits.flatMap(({ add = [] }) => add);
  for (const { service, mode, parts } of modeStacks(project)) {
    const placeOf = (id: string, field: keyof Part) => writtenAt(service, mode, id, field, project);
    for (const part of parts.filter(namesReport)) {
      // Those that an entry names are reported above.
      if (placeOf(part.id, 'evidence').kind !== 'trait') continue;
      if (shared.some(({ id, duty }) => id === part.id && duty === part.duty)) continue;
      yield problem(part.id, placeOf(part.id, 'duty'));
    }
  }
}

const namesReport = ({ evidence = [] }: PartOverride): boolean =>
  evidence.some(({ kind }) => kind === 'artifact');

const problem = (id: string, at: CatalogLocation): Problem => ({
  at,
  message: `The part "${id}" has a report as evidence, and is not AWS’s data centers or hosts alone.`,
  expected: `Allowed: reports on parts that a trait adds to ${facilities.map((layer) => `"${layer}"`).join(' or ')}, with the trait’s duty.`,
  help: "Leave the report out; write remove: ['evidence'] where the part has it from a trait. No list of services in scope was compared.",
});
