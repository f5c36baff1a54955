import type { ServiceEntry } from '../catalog/index.ts';
import { writtenParts } from './project/claims.ts';
import type { ContentFile } from './project/content-file.ts';
import { nodesOf, placeOf } from './project/nodes.ts';
import { inService, within, type CatalogPlace, type Problem, type Rule } from './rule.ts';

export const serviceNames: Rule = {
  id: 'service-names',
  invariant: 'Services are called what AWS calls them.',
  *check(project) {
    const slips = slipsOf(project.entries);
    for (const page of project.content) yield* inPage(page, slips);
    for (const { part, at } of writtenParts(project)) yield* inFields(part, at, slips);
    for (const entry of project.entries) {
      yield* inFields({ summary: entry.summary }, inService(entry.id), slips);
      for (const { id, name, summary } of entry.modes) {
        yield* inFields({ name, summary }, inService(entry.id, 'modes', { id }), slips);
      }
    }
  },
};

/** A wrong way to write a name. */
interface Slip {
  readonly pattern: RegExp;
  readonly name: string;
}

/** `GuardDuty`, `CloudTrail`: two capitals or more, so that a dictionary cannot know them. */
const inCamelCase = /^[A-Z]+[a-z]+(?:[A-Z]+[a-z]*)+$/;

/** The slips that the catalogue's own names make possible. */
function slipsOf(entries: readonly ServiceEntry[]): readonly Slip[] {
  const words = entries.flatMap(({ name, shortName }) => `${name} ${shortName}`.split(/[\s()]+/));
  const camelCase = [...new Set(words.filter((word) => inCamelCase.test(word)))];
  return [
    ...camelCase.flatMap((name) => [otherCase(name), apart(name)]),
    ...entries.flatMap(otherHouse),
  ];
}

/** Not part of an address, a path, an option or a longer identifier. */
const alone = (words: string) => String.raw`(?<![\w./:@#-])${words}(?![\w/@-]|[.:]\w)`;

/** `Guardduty` for `GuardDuty`. */
const otherCase = (name: string): Slip => ({
  pattern: new RegExp(`${alone(`(?!${name})(?i:${name})`)}`, 'u'),
  name,
});

/** `Guard Duty` for `GuardDuty`. */
const apart = (name: string): Slip => ({
  pattern: new RegExp(alone(name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')), 'u'),
  name,
});

/** `AWS DynamoDB` for `Amazon DynamoDB`, and the other way round. */
function otherHouse({ name, shortName }: ServiceEntry): readonly Slip[] {
  const [house = ''] = name.split(' ');
  const wrong = { Amazon: 'AWS', AWS: 'Amazon' }[house];
  if (!wrong || shortName.startsWith(house)) return [];
  return [
    { pattern: new RegExp(alone(`${wrong} ${shortName}`), 'u'), name: `${house} ${shortName}` },
  ];
}

const guidance = (name: string) => ({
  allowed: `Allowed: "${name}", as AWS writes it.`,
  next: 'Correct the name, or put an identifier in `backticks`.',
});

function* inPage(page: ContentFile, slips: readonly Slip[]): Generator<Problem> {
  for (const node of nodesOf(page.tree, 'text')) {
    for (const { found, name } of slipsIn(node.value, slips)) {
      yield { at: placeOf(page, node), found: `The page says "${found}".`, ...guidance(name) };
    }
  }
}

function* inFields(
  texts: { readonly name?: unknown; readonly duty?: unknown; readonly summary?: unknown },
  at: CatalogPlace,
  slips: readonly Slip[],
): Generator<Problem> {
  for (const field of ['name', 'duty', 'summary'] as const) {
    const text = texts[field];
    if (typeof text !== 'string') continue;
    // Code in a duty stands in backticks as it does on a page.
    for (const { found, name } of slipsIn(text.replace(/`[^`]*`/g, '``'), slips)) {
      yield {
        at: within(at, field),
        found: `The ${field} says "${found}".`,
        ...guidance(name),
      };
    }
  }
}

function* slipsIn(text: string, slips: readonly Slip[]) {
  for (const { pattern, name } of slips) {
    const found = pattern.exec(text)?.[0];
    if (found) yield { found, name };
  }
}
