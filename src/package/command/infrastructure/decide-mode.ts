import type { ModeRule, Test, TypeRules } from './mode-rules/mode-rule.ts';
import {
  leftOut,
  type Asked,
  type Fact,
  type Resource,
  type Scalar,
  type Unknown,
} from './resource.ts';

/** A rule that could not be decided. */
export interface Undecided {
  readonly path: string;
  readonly why: Unknown;
  /** The service that the rule names, where the rule has more conditions than this one. */
  readonly service?: string;
}

export interface Decision {
  /** What the rules say: `ecs.fargate`, or a service alone. */
  readonly told: readonly string[];
  readonly undecided: readonly Undecided[];
}

/**
 * Asks the rules of a resource’s type, from the first on, until one holds or cannot be decided.
 *
 * @returns Nothing told and nothing undecided where the configuration does not say.
 */
export function decideMode({ facts }: Resource, rules: readonly ModeRule[]): Decision {
  const told: string[] = [];
  const undecided: Undecided[] = [];
  for (const { is, where = {}, also } of rules) {
    const tests = Object.entries(where).map(([path, test]) => {
      const fact = facts.get(path) ?? leftOut;
      return { path, fact, holds: factHolds(fact, test) };
    });
    if (tests.some((test) => test.holds === false)) continue;
    const open = tests.find((test) => test.holds === undefined);
    if (open) {
      const [service = ''] = is.split('.');
      const others = tests.length > 1;
      const why = open.fact.state === 'unknown' ? open.fact.why : 'until-deployed';
      undecided.push({ path: open.path, why, ...(others && { service }) });
    } else {
      told.push(is);
    }
    if (!also) break;
  }
  return { told, undecided };
}

/** The paths that the rules of each type ask for, and whether they ask for more than presence. */
export function askedBy(rules: readonly TypeRules[]): Asked {
  const byType = new Map<string, Map<string, 'value' | 'presence'>>();
  const pathsOf = (type: string) => {
    const paths = byType.get(type) ?? new Map<string, 'value' | 'presence'>();
    byType.set(type, paths);
    return paths;
  };
  for (const { types, rules: own, about, follows = [] } of rules) {
    for (const type of types) {
      for (const [path, test] of own.flatMap(({ where = {} }) => Object.entries(where))) {
        if (follows.some(({ as }) => as === path)) continue;
        const onlyPresence = test === '*' || test === null;
        if (!onlyPresence) pathsOf(type).set(path, 'value');
        else if (!pathsOf(type).has(path)) pathsOf(type).set(path, 'presence');
      }
      if (about) pathsOf(type).set(about.by, 'value');
      for (const path of follows.flatMap(({ by }) => by)) pathsOf(type).set(path, 'value');
    }
    for (const { type, to, reads } of follows) {
      pathsOf(type).set(to, 'value');
      if (!pathsOf(type).has(reads)) pathsOf(type).set(reads, 'presence');
    }
    if (about) pathsOf(about.type).set(about.to, 'value');
  }
  const none = new Map<string, 'value' | 'presence'>();
  return (type) => byType.get(type) ?? none;
}

/** Whether a test holds; undefined where that is not known yet. */
function factHolds(fact: Fact, test: Test): boolean | undefined {
  if (fact.state === 'unknown') return undefined;
  if (fact.state === 'known') return holds(fact.values, test);
  const each = new Set(fact.values.map((value) => holds([value], test)));
  return each.size === 1 ? each.has(true) : undefined;
}

function holds(values: readonly Scalar[], test: Test): boolean {
  if (test === null) return values.length === 0;
  if (values.length === 0) return false;
  const allowed = [test].flat().map((each) => patternOf(String(each)));
  return values.every((value) => allowed.some((pattern) => pattern.test(String(value))));
}

const patterns = new Map<string, RegExp>();

/** `custom-oracle-*` as an expression; AWS’s tools differ in capitals. */
function patternOf(text: string): RegExp {
  const known = patterns.get(text);
  if (known) return known;
  const escaped = text
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  const pattern = new RegExp(`^${escaped}$`, 'is');
  patterns.set(text, pattern);
  return pattern;
}
