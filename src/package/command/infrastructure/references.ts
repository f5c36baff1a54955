/** What one resource says of another: the one that it leads to, or the one that it speaks for. */
import type { ResourceModes } from '#catalog/aws-schema.ts';
import type { ConditionsByType } from './decide-mode.ts';
import { leftOut, type Fact, type Resource } from './resource.ts';

type Follow = NonNullable<ResourceModes['follows']>[number];

const elsewhere: Fact = { state: 'unknown', why: 'elsewhere' };

/**
 * Adds to resources what others say that they lead to: of a node group, whether its launch template names
 * an image. What cannot be found is unknown.
 */
export function followReferences(
  resources: readonly Resource[],
  conditions: ConditionsByType,
): readonly Resource[] {
  const follows = [...conditions.values()].flatMap((each) => each.follows ?? []);
  const targets = new Map<string, Resource>();
  for (const resource of resources) {
    for (const { type, to } of follows) {
      if (type !== resource.type) continue;
      if (resource.name !== undefined) targets.set(`${type} @${resource.name}`, resource);
      const fact = resource.facts.get(to);
      if (fact?.state !== 'known') continue;
      for (const key of keysOf(fact)) targets.set(`${type} ${key}`, resource);
    }
  }
  return resources.map((resource) => {
    const own = conditions.get(resource.type)?.follows ?? [];
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
      const [key, ...others] = keysOf(fact);
      const target = others.length === 0 ? targets.get(`${type} ${key}`) : undefined;
      if (target) return target.facts.get(reads) ?? leftOut;
    }
    return elsewhere;
  }
}

/**
 * The resources that another one speaks for: a function whose runtime updates are set by a resource of
 * their own. They have the same value, or the one takes it from the other.
 */
export function spokenForByOthers(
  resources: readonly Resource[],
  conditions: ConditionsByType,
): ReadonlySet<Resource> {
  const targets = new Map<string, string>();
  const keys = new Set<string>();
  for (const { about } of conditions.values()) if (about) targets.set(about.type, about.to);
  for (const { type, facts } of resources) {
    const about = conditions.get(type)?.about;
    for (const key of keysOf(about && facts.get(about.by))) keys.add(`${about?.type} ${key}`);
  }
  return new Set(
    resources.filter(({ type, name, facts }) => {
      const to = targets.get(type);
      if (to === undefined) return false;
      const own = [...keysOf(facts.get(to)), ...(name === undefined ? [] : [`@${name}`])];
      return own.some((key) => keys.has(`${type} ${key}`));
    }),
  );
}

/** What values are recognized by: `=` with each, or `@` with the resource that they come from. */
function keysOf(fact: Fact | undefined): readonly string[] {
  if (fact?.state === 'known') return fact.values.map((value) => `=${String(value)}`);
  return fact?.state === 'unknown' && fact.from !== undefined ? [`@${fact.from}`] : [];
}
