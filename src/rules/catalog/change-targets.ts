import { entryKey } from '#load/ids/catalog-ids.ts';
import { renamedQuestion } from '#load/ids/lost-ids.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';
import { within, type CatalogLocation } from '#load/location.ts';
import { inheritedBy, levelsIn } from '../project/claims.ts';
import type { Project, Rule } from '../rule.ts';

export const changeTargets: Rule = {
  id: 'change-targets',
  invariant: 'Changes and omissions name parts that exist.',
  *check(project) {
    for (const level of levelsIn(project)) {
      const { change = {}, omit = [] } = level.entry;
      const targets = [
        ...Object.keys(change).map((id) => ({ id, verb: 'changes', path: ['change', id] })),
        ...omit.map((id, index) => ({ id, verb: 'omits', path: ['omit', index] })),
      ];
      // The rule known-shared reports a trait that changes something.
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
