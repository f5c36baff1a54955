import type { Condition, TypeConditions } from '#catalog/resource-types.ts';
import type { ModeCondition } from '#catalog/aws-schema.ts';
import {
  leftOut,
  type Fact,
  type ReadDepth,
  type ReadablePaths,
  type Resource,
  type Scalar,
  type Unknown,
} from './resource.ts';

/** What entries say of resources, by their type. */
export type ConditionsByType = ReadonlyMap<string, TypeConditions>;

/** A condition that could not be decided. */
export interface Undecided {
  readonly path: string;
  readonly why: Unknown;
  /** The service whose condition it is, where that asks for more than this property. */
  readonly service?: string;
}

export interface Decision {
  /** The modes of the conditions that hold; without a mode where they tell the service alone. */
  readonly modes: readonly Pick<Condition, 'service' | 'mode'>[];
  readonly undecided: readonly Undecided[];
}

/** What a property must be; undefined where it must be left out. */
type Expected = NonNullable<ModeCondition['where']>[string] | undefined;

/**
 * Asks the conditions for a resource’s type, from the first on, until one holds or cannot be decided.
 *
 * @returns Neither modes nor anything undecided where the configuration does not say.
 */
export function decideMode({ facts }: Resource, conditions: readonly Condition[]): Decision {
  const modes: Decision['modes'][number][] = [];
  const undecided: Undecided[] = [];
  for (const { service, mode, where = {}, absent = [], also } of conditions) {
    const expected = [
      ...Object.entries<Expected>(where),
      ...absent.map((path): [string, Expected] => [path, undefined]),
    ];
    const tests = expected.map(([path, value]) => {
      const fact = facts.get(path) ?? leftOut;
      return { path, fact, holds: factHolds(fact, value) };
    });
    if (tests.some((test) => test.holds === false)) continue;
    const open = tests.find((test) => test.holds === undefined);
    if (open) {
      const why = open.fact.state === 'unknown' ? open.fact.why : 'until-deployed';
      undecided.push({ path: open.path, why, ...(tests.length > 1 && { service }) });
    } else {
      modes.push({ service, ...(mode !== undefined && { mode }) });
    }
    if (!also) break;
  }
  return { modes, undecided };
}

/** Whether a property is what it must be; undefined where that is not known yet. */
function factHolds(fact: Fact, expected: Expected): boolean | undefined {
  if (fact.state === 'unknown') return undefined;
  if (fact.state === 'known') return holds(fact.values, expected);
  const each = new Set(fact.values.map((value) => holds([value], expected)));
  return each.size === 1 ? each.has(true) : undefined;
}

function holds(values: readonly Scalar[], expected: Expected): boolean {
  if (expected === undefined) return values.length === 0;
  const patterns = [expected].flat().map(String);
  return values.length > 0 && values.every((value) => patterns.some((each) => fits(value, each)));
}

/** Whether a value is a text such as `custom-oracle-*`; AWS’s tools differ in capitals. */
function fits(value: Scalar, pattern: string): boolean {
  const text = String(value).toLowerCase();
  const word = pattern.replaceAll('*', '').toLowerCase();
  if (!pattern.startsWith('*'))
    return pattern.endsWith('*') ? text.startsWith(word) : text === word;
  return pattern.endsWith('*') ? text.includes(word) : text.endsWith(word);
}

/** The paths that the conditions for each type ask for, and whether they ask for more than presence. */
export function pathsToRead(conditions: ConditionsByType): ReadablePaths {
  const byType = new Map<string, Map<string, ReadDepth>>();
  const read = (type: string, path: string, depth: ReadDepth) => {
    const paths = byType.get(type) ?? new Map<string, ReadDepth>();
    byType.set(type, paths);
    if (depth === 'value' || !paths.has(path)) paths.set(path, depth);
  };
  for (const [type, { conditions: own, about, follows = [] }] of conditions) {
    // The value at such a path comes from another resource.
    const followed = new Set(follows.map(({ as }) => as));
    for (const { where = {}, absent = [] } of own) {
      const asked = [...Object.entries(where), ...absent.map((path) => [path, '*'] as const)];
      for (const [path, expected] of asked) {
        if (!followed.has(path)) read(type, path, expected === '*' ? 'presence' : 'value');
      }
    }
    for (const path of follows.flatMap(({ by }) => by)) read(type, path, 'value');
    for (const { type: other, to, reads } of follows) {
      read(other, to, 'value');
      read(other, reads, 'presence');
    }
    if (about) {
      read(type, about.by, 'value');
      read(about.type, about.to, 'value');
    }
  }
  const none = new Map<string, ReadDepth>();
  return (type) => byType.get(type) ?? none;
}
