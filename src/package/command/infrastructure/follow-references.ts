import type { Follow, TypeRules } from './mode-rules/mode-rule.ts';
import { leftOut, type Fact, type Resource } from './resource.ts';

const elsewhere: Fact = { state: 'unknown', why: 'elsewhere' };

/**
 * Adds to resources what others say that they lead to: of a node group, whether its launch template names
 * an image. What cannot be found is unknown.
 *
 * @param rulesOf The rules by type.
 */
export function followReferences(
  resources: readonly Resource[],
  rulesOf: ReadonlyMap<string, TypeRules>,
): readonly Resource[] {
  const follows = [...rulesOf.values()].flatMap((rules) => rules.follows ?? []);
  const targets = new Map<string, Resource>();
  for (const resource of resources) {
    for (const { type, to } of follows) {
      if (type !== resource.type) continue;
      if (resource.name !== undefined) targets.set(`${type} @${resource.name}`, resource);
      const fact = resource.facts.get(to);
      const values = fact?.state === 'known' ? fact.values : [];
      for (const value of values) targets.set(`${type} =${String(value)}`, resource);
    }
  }
  return resources.map((resource) => {
    const own = rulesOf.get(resource.type)?.follows ?? [];
    if (own.length === 0) return resource;
    const added = own.map((follow) => [follow.as, followed(resource, follow)] as const);
    return { ...resource, facts: new Map([...resource.facts, ...added]) };
  });

  function followed({ facts }: Resource, { by, type, reads }: Follow): Fact {
    const leading = by
      .map((path) => facts.get(path) ?? leftOut)
      .filter((fact) => fact.state !== 'known' || fact.values.length > 0);
    if (leading.length === 0) return leftOut;
    for (const fact of leading) {
      const word = wordOf(fact);
      const target = word === undefined ? undefined : targets.get(`${type} ${word}`);
      if (target) return target.facts.get(reads) ?? leftOut;
    }
    return elsewhere;
  }
}

/** `@` with the resource that a value comes from, or `=` with the value itself. */
function wordOf(fact: Fact): string | undefined {
  if (fact.state === 'unknown') return fact.from === undefined ? undefined : `@${fact.from}`;
  const [only, ...others] = fact.values;
  return fact.state === 'known' && others.length === 0 ? `=${String(only)}` : undefined;
}
