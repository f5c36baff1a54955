import { entryKey } from '#load/ids/catalog-ids.ts';
import { renamedQuestion } from '#load/ids/lost-ids.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';
import { within, type CatalogLocation } from '#load/location.ts';
import { inheritedBy, levelsIn, overriddenParts } from '../project/claims.ts';
import type { Project, Rule } from '../rule.ts';

export const changeTargets: Rule = {
  id: 'change-targets',
  invariant: 'What is overridden or removed exists.',
  *check(project) {
    for (const level of levelsIn(project)) {
      const { override = {}, remove = [] } = level.entry;
      const targets = [
        ...Object.keys(override).map((id) => ({ id, verb: 'overrides', path: ['override', id] })),
        ...remove.map((id, index) => ({ id, verb: 'removes', path: ['remove', index] })),
      ];
      // The rule known-shared reports a trait that overrides something.
      if (targets.length === 0 || !level.isResolved || level.at.kind === 'trait') continue;
      const known = [...new Set(inheritedBy(level, project).map(({ id }) => id))];
      for (const { id, verb, path } of targets) {
        if (known.includes(id)) continue;
        yield {
          at: within(level.at, ...path),
          message: `The entry ${verb} "${id}", which its stack does not have.`,
          expected: allowedFor(id, known, project.base, level.at),
          help: 'Correct the id. A part of this entry’s own is written in "add" as it should read.',
        };
      }
    }
    for (const { id, override, inherited, at } of overriddenParts(project)) {
      for (const [index, field] of (override.remove ?? []).entries()) {
        const isGiven = override[field] !== undefined;
        if (!isGiven && inherited.some((part) => part[field] !== undefined)) continue;
        yield {
          at: within(at, 'remove', index),
          message: isGiven
            ? `The override of "${id}" gives "${field}" and removes it.`
            : `The override of "${id}" removes "${field}", which the part does not have.`,
          expected: 'Allowed: fields that the part has, and that the override does not give.',
          help: isGiven ? 'Delete one of the two.' : 'Delete it, or correct the name.',
        };
      }
    }
  },
};

const hint = 'parts that the stack has at this point.';

/** A part that was there before the change was no typo: only what the change adds can be meant. */
function allowedFor(
  id: string,
  known: readonly string[],
  base: Project['base'],
  { kind, id: entry }: CatalogLocation,
): string {
  const was = [...(base?.entries.values() ?? [])];
  const had = was.some(
    (each) =>
      each.parts.includes(id) && (kind !== 'service' || entryKey(each) === `service/${entry}`),
  );
  if (!had) return nearestOrHint(id, known, hint);
  const old = new Set(was.flatMap(({ parts }) => parts));
  const fresh = known.filter((each) => !old.has(each));
  return `${renamedQuestion(id, fresh)}Allowed: ${hint}`;
}
