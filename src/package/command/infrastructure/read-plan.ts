/** Reads what `terraform show -json` writes, of a plan or of a state. */
import { InputError } from './input-file.ts';
import { jsonPlace } from './json-place.ts';
import { configurationOf } from './plan-configuration.ts';
import { planFact } from './plan-fact.ts';
import {
  listOf,
  objectOf,
  own,
  type Asked,
  type Infrastructure,
  type Resource,
} from './resource.ts';

const remedy = 'Make it with "terraform show -json <plan> > plan.json".';

/**
 * Finds the resources that a plan leaves in place. What is only read (data sources) and what goes is left out.
 *
 * @param text The file’s text.
 * @param path Its name, for messages.
 * @param asked The properties that may be read.
 * @throws {InputError} where it is no JSON, or no plan.
 */
export function readPlan(text: string, path: string, asked: Asked): Infrastructure {
  const plan = parsePlan(text, path);
  const changes = changesOf(plan);
  const configuration = configurationOf(own(plan, 'configuration'));
  const resources = resourcesOf(plan).flatMap((resource): readonly Resource[] => {
    const type = own(resource, 'type');
    if (typeof type !== 'string' || own(resource, 'mode') === 'data') return [];
    const address = own(resource, 'address');
    const change = changes.get(address);
    const place = typeof address === 'string' ? withoutKeys(address) : undefined;
    const source = {
      values: own(resource, 'values') ?? own(change, 'after'),
      unknown: own(change, 'after_unknown'),
      sensitive: [own(resource, 'sensitive_values'), own(change, 'after_sensitive')],
      expressions: place === undefined ? undefined : configuration.get(place),
    };
    const facts = [...asked(type)].map(
      ([path, how]) => [path, planFact(path.split('.'), how, source)] as const,
    );
    return [{ type, ...(place !== undefined && { name: place }), facts: new Map(facts) }];
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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    const { line, column } = jsonPlace(text, fault);
    throw new InputError(
      `${path}:${String(line)}:${String(column)}: From here on it is not JSON. A plan is one JSON object. ${remedy}`,
    );
  }
  const plan = objectOf(value);
  const isPlan = ['planned_values', 'resource_changes', 'prior_state', 'values'].some(
    (key) => typeof own(plan, key) === 'object',
  );
  if (plan && isPlan) return plan;
  if (own(plan, 'Resources') !== undefined) {
    throw new InputError(`${path}: This is a CloudFormation template. Name it with --template.`);
  }
  throw new InputError(
    `${path}:1:1: This is JSON, but no plan: it has neither "planned_values" nor "resource_changes". ${remedy}`,
  );
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
  const found: unknown[][] = [];
  const modules = [root];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    found.push([...listOf(own(module, 'resources'))]);
    for (const child of listOf(own(module, 'child_modules')).toReversed()) modules.push(child);
  }
  return found.flat();
}

const changesOf = (plan: unknown): ReadonlyMap<unknown, unknown> =>
  new Map(
    listOf(own(plan, 'resource_changes')).map((each) => [
      own(each, 'address'),
      own(each, 'change'),
    ]),
  );

/** `module.a["x"].aws_instance.b[0]` as `module.a.aws_instance.b`: a key is a value, and values are not read. */
function withoutKeys(address: string): string | undefined {
  const bare = address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
  return /^[\w.-]{1,300}$/.test(bare) ? bare : undefined;
}
