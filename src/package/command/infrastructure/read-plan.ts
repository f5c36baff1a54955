/** Reads what `terraform show -json` writes, of a plan or of a state. */
import { InputError, inputError, parseJson } from './input-error.ts';
import {
  factOf,
  leftOut,
  listOf,
  objectOf,
  own,
  present,
  valuesAt,
  type Fact,
  type Infrastructure,
  type ReadDepth,
  type ReadablePaths,
  type Resource,
} from './resource.ts';

const remedy = 'Make it with "terraform show -json <plan> > plan.json".';

/**
 * Finds the resources that a plan leaves in place. What is only read (data sources) and what goes is left out.
 *
 * @param text The file’s text.
 * @param path Its name, for messages.
 * @param pathsOf The properties that may be read.
 * @throws {InputError} where it is no JSON, or no plan.
 */
export function readPlan(text: string, path: string, pathsOf: ReadablePaths): Infrastructure {
  const plan = parsePlan(text, path);
  const changes = new Map(
    listOf(own(plan, 'resource_changes')).map((each) => [
      own(each, 'address'),
      own(each, 'change'),
    ]),
  );
  const configuration = configurationOf(own(plan, 'configuration'));
  const resources = resourcesOf(plan).flatMap((resource): readonly Resource[] => {
    const type = own(resource, 'type');
    if (typeof type !== 'string' || own(resource, 'mode') === 'data') return [];
    const address = own(resource, 'address');
    const change = changes.get(address);
    const name = typeof address === 'string' ? withoutKeys(address) : undefined;
    const source: PlanSource = {
      values: own(resource, 'values') ?? own(change, 'after'),
      unknown: own(change, 'after_unknown'),
      sensitive: [own(resource, 'sensitive_values'), own(change, 'after_sensitive')],
      expressions: name === undefined ? undefined : configuration.get(name),
    };
    const facts = [...pathsOf(type)].map(
      ([each, depth]) => [each, planFact(each.split('.'), depth, source)] as const,
    );
    return [{ type, ...(name !== undefined && { name }), facts: new Map(facts) }];
  });
  return { resources, unread: [] };
}

function parsePlan(text: string, path: string): Readonly<Record<string, unknown>> {
  // A plan in Terraform’s own form is a zip.
  if (text.startsWith('PK')) {
    throw new InputError(
      `${path}: This is a plan in Terraform’s own form, and not JSON. ${remedy}`,
    );
  }
  const plan = objectOf(parseJson(text, path, `A plan is one JSON object. ${remedy}`));
  const isPlan = ['planned_values', 'resource_changes', 'prior_state', 'values'].some(
    (key) => typeof own(plan, key) === 'object',
  );
  if (plan && isPlan) return plan;
  if (own(plan, 'Resources') !== undefined) {
    throw new InputError(`${path}: This is a CloudFormation template. Name it with --template.`);
  }
  const message =
    'This is JSON, but no plan: it has neither "planned_values" nor "resource_changes".';
  throw inputError(text, path, 0, `${message} ${remedy}`);
}

/** The resources by the best account of them: planned, else changed, else as they are. */
function resourcesOf(plan: Readonly<Record<string, unknown>>): readonly unknown[] {
  const planned = own(plan, 'planned_values');
  if (objectOf(planned)) return ofModule(own(planned, 'root_module'));
  const changed = own(plan, 'resource_changes');
  if (Array.isArray(changed)) {
    return listOf(changed).filter((each) => {
      const actions = listOf(own(own(each, 'change'), 'actions'));
      return !(actions.length === 1 && ['delete', 'forget'].includes(String(actions[0])));
    });
  }
  const state = own(own(plan, 'prior_state'), 'values') ?? own(plan, 'values');
  return ofModule(own(state, 'root_module'));
}

/** The resources of a module and of those within it. */
function ofModule(root: unknown): readonly unknown[] {
  const found: (readonly unknown[])[] = [];
  const modules = [root];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    found.push(listOf(own(module, 'resources')));
    for (const child of listOf(own(module, 'child_modules')).toReversed()) modules.push(child);
  }
  return found.flat();
}

/** `module.a["x"].aws_instance.b[0]` as `module.a.aws_instance.b`: a key is a value, and values are not read. */
function withoutKeys(address: string): string | undefined {
  const bare = address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
  return /^[\w.-]{1,300}$/.test(bare) ? bare : undefined;
}

/** The expressions of one resource in the configuration. */
interface Expressions {
  /** By attribute or block. */
  readonly written: Readonly<Record<string, unknown>>;
  /** The module that it stands in, as an address that ends with a dot; empty for the root. */
  readonly module: string;
}

/**
 * What a plan says of the configuration that it was made from: which attributes are written there.
 *
 * @returns By address without keys: `module.api.aws_instance.web`.
 */
function configurationOf(configuration: unknown): ReadonlyMap<string, Expressions> {
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

/** Where a plan speaks of a resource. */
interface PlanSource {
  readonly values: unknown;
  /** Terraform’s marks of what is known only once the plan is applied: the shape of the values. */
  readonly unknown: unknown;
  /** Its marks of what is sensitive. */
  readonly sensitive: readonly unknown[];
  readonly expressions: Expressions | undefined;
}

/**
 * What a plan says of one property.
 *
 * Terraform marks an attribute that nobody wrote and that AWS will fill in as unknown, like one whose
 * value comes from a resource that is not there yet. The configuration tells them apart: what is not
 * written there is left out.
 *
 * @param path The names that lead to it; lists on the way are gone through.
 */
function planFact(
  path: readonly string[],
  depth: ReadDepth,
  { values, unknown, sensitive, expressions }: PlanSource,
): Fact {
  const [first = ''] = path;
  const marked = marks(unknown, path);
  const written = expressions !== undefined && Object.hasOwn(expressions.written, first);
  if (marked && expressions && !written && own(unknown, first) === true) return leftOut;
  if (depth === 'presence' && marked && written) return present;
  if (marked) {
    const from = expressions && referenceOf(expressions, path);
    return { state: 'unknown', why: 'until-applied', ...(from !== undefined && { from }) };
  }
  if (depth === 'value' && sensitive.some((each) => marks(each, path))) {
    return { state: 'unknown', why: 'sensitive' };
  }
  return factOf(valuesAt(values, path), depth);
}

/** Whether a path is marked with true, at its end or on the way. */
function marks(node: unknown, path: readonly string[]): boolean {
  if (node === true) return true;
  if (Array.isArray(node)) {
    return listOf(node).some((each) => !Array.isArray(each) && marks(each, path));
  }
  const [first, ...rest] = path;
  return first !== undefined && marks(own(node, first), rest);
}

/** The resource that a value comes from, where there is exactly one; of blocks, all are looked at. */
function referenceOf(
  { written, module }: Expressions,
  path: readonly string[],
): string | undefined {
  let nodes: readonly unknown[] = [written];
  for (const name of path) nodes = nodes.flatMap((node) => [own(node, name)].flat());
  const named = nodes
    .flatMap((node) => listOf(own(node, 'references')))
    .filter((each) => typeof each === 'string' && /^aws_\w+\.[\w-]+$/.test(each));
  const [only, ...others] = new Set(named);
  return only === undefined || others.length > 0 ? undefined : `${module}${String(only)}`;
}
