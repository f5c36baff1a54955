import { archetypeParts, startOf, traitParts, type Adjustments } from '#catalog/index.ts';
import { entryKey } from '#load/ids/catalog-ids.ts';
import { renamedQuestion } from '#load/ids/lost-ids.ts';
import type { Problem, Project, Rule } from '../rule.ts';
import { isUnresolved } from '#load/stacks.ts';
import { inArchetype, inService, within, type CatalogLocation } from '#load/location.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';

export const changeTargets: Rule = {
  id: 'change-targets',
  invariant: 'Changes and omissions name parts that exist.',
  *check(project) {
    const withTraits = ({ with: ids = [] }: Adjustments) =>
      ids.flatMap((id) => traitParts(project, id));
    const { base } = project;
    for (const archetype of project.archetypes) {
      const known = { ids: idsOf(withTraits(archetype)), base };
      yield* unknownTargets(archetype, known, inArchetype(archetype.id));
    }
    for (const service of project.entries) {
      // The rule known-shared reports that its start does not exist.
      if (isUnresolved(project, service)) continue;
      // What the service says holds for each of its archetypes.
      const archetypes = [service, ...service.modes].flatMap(({ archetype }) => archetype ?? []);
      const inherited = archetypes.flatMap((id) => archetypeParts(project, id));
      const start = [...inherited, ...withTraits(service)];
      yield* unknownTargets(service, { ids: idsOf(start), base }, inService(service.id));
      for (const mode of service.modes) {
        if (isUnresolved(project, service, mode)) continue;
        const parts = [...startOf(service, mode, project), ...withTraits(mode)];
        const known = { ids: idsOf(parts), base };
        yield* unknownTargets(mode, known, inService(service.id, 'modes', { id: mode.id }));
      }
    }
  },
};

const idsOf = (parts: readonly { readonly id: string }[]) => [
  ...new Set(parts.map(({ id }) => id)),
];

/** What a stack has at a point, and the ids before the change at hand. */
interface Known {
  readonly ids: readonly string[];
  readonly base: Project['base'];
}

function* unknownTargets(
  { change = {}, omit = [] }: Adjustments,
  known: Known,
  at: CatalogLocation,
): Generator<Problem> {
  const targets = [
    ...Object.keys(change).map((id) => ({ id, verb: 'changes', at: within(at, 'change', id) })),
    ...omit.map((id, index) => ({ id, verb: 'omits', at: within(at, 'omit', index) })),
  ];
  for (const target of targets) {
    if (known.ids.includes(target.id)) continue;
    yield {
      at: target.at,
      message: `The entry ${target.verb} "${target.id}", which its stack does not have.`,
      expected: allowedFor(target.id, known, at),
      help: 'Correct the id. A part of this entry’s own is written in "add" as it should read.',
    };
  }
}

const hint = 'parts that the stack has at this point.';

/** A part that was there before the change was no typo: only what the change adds can be meant. */
function allowedFor(
  id: string,
  { ids, base }: Known,
  { kind, id: entry }: CatalogLocation,
): string {
  const was = [...(base?.entries.values() ?? [])];
  const had = was.some(
    (each) =>
      each.parts.includes(id) && (kind !== 'service' || entryKey(each) === `service/${entry}`),
  );
  if (!had) return nearestOrHint(id, ids, hint);
  const old = new Set(was.flatMap(({ parts }) => parts));
  const fresh = ids.filter((each) => !old.has(each));
  return `${renamedQuestion(id, fresh)}Allowed: ${hint}`;
}
