import type { TypeRules } from './mode-rules/mode-rule.ts';
import { leftOut, type Resource } from './resource.ts';

/**
 * The resources that another one speaks for: a function whose runtime updates are set by a resource of
 * their own. They have the same word for it, or the one takes it from the other.
 *
 * @param rulesOf The rules by type.
 */
export function aboutOthers(
  resources: readonly Resource[],
  rulesOf: ReadonlyMap<string, TypeRules>,
): ReadonlySet<Resource> {
  const targets = new Map(
    [...rulesOf.values()].flatMap(({ about }) => (about ? [[about.type, about.to] as const] : [])),
  );
  const words = new Set<string>();
  for (const resource of resources) {
    const about = rulesOf.get(resource.type)?.about;
    if (!about) continue;
    for (const word of wordsOf(resource, about.by)) words.add(`${about.type} ${word}`);
  }
  return new Set(
    resources.filter((resource) => {
      const to = targets.get(resource.type);
      if (to === undefined) return false;
      const own = [
        ...wordsOf(resource, to),
        ...(resource.name === undefined ? [] : [`@${resource.name}`]),
      ];
      return own.some((word) => words.has(`${resource.type} ${word}`));
    }),
  );
}

/** The values at a path, and `@` with the name of the resource that they come from. */
function wordsOf({ facts }: Resource, path: string): readonly string[] {
  const fact = facts.get(path) ?? leftOut;
  if (fact.state === 'known') return fact.values.map((value) => `=${String(value)}`);
  return fact.state === 'unknown' && fact.from !== undefined ? [`@${fact.from}`] : [];
}
