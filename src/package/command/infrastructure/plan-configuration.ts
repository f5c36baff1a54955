import { listOf, objectOf, own } from './resource.ts';

/** The expressions of one resource, by attribute or block. */
export interface Expressions {
  readonly written: Readonly<Record<string, unknown>>;
  /** The module that it stands in, as an address that ends with a dot; empty for the root. */
  readonly module: string;
}

/**
 * What a plan says of the configuration that it was made from: which attributes are written there.
 *
 * @returns By address without keys: `module.api.aws_instance.web`.
 */
export function configurationOf(configuration: unknown): ReadonlyMap<string, Expressions> {
  const found = new Map<string, Expressions>();
  const modules = [{ module: own(configuration, 'root_module'), prefix: '' }];
  for (let next = modules.pop(); next; next = modules.pop()) {
    for (const resource of listOf(own(next.module, 'resources'))) {
      const written = objectOf(own(resource, 'expressions'));
      const address = `${next.prefix}${String(own(resource, 'address'))}`;
      if (written) found.set(address, { written, module: next.prefix });
    }
    for (const [name, call] of Object.entries(objectOf(own(next.module, 'module_calls')) ?? {})) {
      modules.push({ module: own(call, 'module'), prefix: `${next.prefix}module.${name}.` });
    }
  }
  return found;
}

/**
 * The resource that a value comes from, where there is exactly one, with the module that it stands in.
 *
 * @param path The names that lead to the value; of blocks, all are looked at.
 */
export function referenceOf(
  { written, module }: Expressions,
  path: readonly string[],
): string | undefined {
  let nodes: readonly unknown[] = [written];
  for (const name of path) nodes = nodes.flatMap((node) => [own(node, name)].flat());
  const named = nodes
    .flatMap((node) => listOf(own(node, 'references')))
    .filter((each): each is string => typeof each === 'string' && /^aws_\w+\.[\w-]+$/.test(each));
  const [only, ...others] = new Set(named);
  return only === undefined || others.length > 0 ? undefined : `${module}${only}`;
}
