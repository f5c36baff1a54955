import type { ServiceEntry } from '#catalog/index.ts';
import { writtenParts } from '../project/claims.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf, placeWithin } from '#load/content/page-nodes.ts';
import type { Problem, Rule } from '../rule.ts';
import { inService, within, type CatalogLocation } from '#load/location.ts';

export const serviceNames: Rule = {
  id: 'service-names',
  invariant: 'Services are called what AWS calls them.',
  severity: 'warning',
  *check(project) {
    const typos = typosOf(project.entries);
    for (const page of project.pagesToCheck) yield* inPage(page, typos);
    for (const { part, at } of writtenParts(project)) yield* inFields(part, at, typos);
    for (const entry of project.entries) {
      yield* inFields({ summary: entry.summary }, inService(entry.id), typos);
      for (const { id, name, summary } of entry.modes) {
        yield* inFields({ name, summary }, inService(entry.id, 'modes', { id }), typos);
      }
    }
  },
};

/** A wrong way to write a name. */
interface Typo {
  /** A word of it, in small letters: what has the typo has the word. */
  readonly word: string;
  readonly pattern: RegExp;
  readonly name: string;
}

/** `GuardDuty`, `CloudTrail`: two capitals or more, so that a dictionary cannot know them. */
const inCamelCase = /^[A-Z]+[a-z]+(?:[A-Z]+[a-z]*)+$/;

/** Many of them, by their words: to look for each in every text takes a second, and grows with both. */
type Typos = ReadonlyMap<string, readonly Typo[]>;

/** The typos that the catalogue's own names make possible. */
function typosOf(entries: readonly ServiceEntry[]): Typos {
  const words = entries.flatMap(({ name, shortName }) => `${name} ${shortName}`.split(/[\s()]+/));
  const camelCase = [...new Set(words.filter((word) => inCamelCase.test(word)))];
  const typos = [
    ...camelCase.flatMap((name) => [otherCase(name), apart(name)]),
    ...entries.flatMap(otherHouse),
  ];
  return Map.groupBy(typos, ({ word }) => word);
}

/** Not part of an address, a path, an option or a longer identifier. */
const alone = (words: string) => String.raw`(?<![\w./:@#-])${words}(?![\w/@-]|[.:]\w)`;

const typo = (source: string, word: string, name: string): Typo => ({
  word: firstWord(word),
  pattern: new RegExp(alone(source), 'gu'),
  name,
});

/** The words of a text in small letters. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const firstWord = (text: string): string => wordsOf(text)[0] ?? '';

/** `Guardduty` for `GuardDuty`. */
const otherCase = (name: string): Typo => typo(`(?!${name})(?i:${name})`, name, name);

/** `Guard Duty` for `GuardDuty`. */
function apart(name: string): Typo {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return typo(words, words, name);
}

/** A text as a pattern that finds it and nothing else. */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** `AWS DynamoDB` for `Amazon DynamoDB`, and the other way round. */
function otherHouse({ name, shortName }: ServiceEntry): readonly Typo[] {
  const [house = ''] = name.split(' ');
  const wrong = { Amazon: 'AWS', AWS: 'Amazon' }[house];
  if (!wrong || shortName.startsWith(house)) return [];
  // With a typo in the name itself, the whole name is one typo.
  const short = inCamelCase.test(shortName) ? `(?i:${shortName})` : literally(shortName);
  return [typo(`${wrong} ${short}`, shortName, `${house} ${shortName}`)];
}

const guidance = (name: string) => ({
  expected: `Allowed: "${name}", as AWS writes it.`,
  help: 'Correct the name (npm run fix does so), or put an identifier in `backticks`.',
});

function* inPage(page: ContentFile, typos: Typos): Generator<Problem> {
  for (const node of nodesOf(page.tree, 'text')) {
    for (const { message, index, name } of typosIn(node.value, typos)) {
      const at = placeWithin(page, node, index, message);
      yield {
        at: at ?? placeOf(page, node),
        message: `The page says "${message}".`,
        ...guidance(name),
        ...(at && { fix: [{ at, old: message, new: name }] }),
      };
    }
  }
}

function* inFields(
  texts: { readonly name?: unknown; readonly duty?: unknown; readonly summary?: unknown },
  at: CatalogLocation,
  typos: Typos,
): Generator<Problem> {
  for (const field of ['name', 'duty', 'summary'] as const) {
    const text = texts[field];
    if (typeof text !== 'string') continue;
    // Code in a duty is in backticks, as on a page.
    const prose = text.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length));
    for (const { message, index, name } of typosIn(prose, typos)) {
      const place = within(at, field);
      yield {
        at: place,
        message: `The ${field} says "${message}".`,
        ...guidance(name),
        fix: [{ at: place, after: text.slice(0, index), old: message, new: name }],
      };
    }
  }
}

interface Found {
  readonly message: string;
  readonly index: number;
  /** The name as it should be. */
  readonly name: string;
}

/** Every typo in a text; of one within another, the outer. */
function typosIn(text: string, typos: Typos): readonly Found[] {
  const possible = [...new Set(wordsOf(text))].flatMap((word) => typos.get(word) ?? []);
  const all = possible.flatMap(({ pattern, name }) =>
    [...text.matchAll(pattern)].map(({ 0: message, index }) => ({ message, index, name })),
  );
  const isWithin = (inner: Found, outer: Found) =>
    inner.message.length < outer.message.length &&
    inner.index >= outer.index &&
    inner.index + inner.message.length <= outer.index + outer.message.length;
  return all.filter((inner) => !all.some((outer) => isWithin(inner, outer)));
}
