/** The words of pages and entries: nothing is owned by two, and services have AWS’s names for them. */
import type { ServiceEntry } from '#catalog/index.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf, placeWithin } from '#load/content/page-nodes.ts';
import { inService, within, type CatalogLocation } from '#load/location.ts';
import { writtenParts } from '../project/claims.ts';
import type { Problem, Rule } from '../rule.ts';

const sides = '(?:AWS|you|us|both|the customer|the two|two)';

/** Ways to say that two sides own one thing. The model's name and shared keys, disks, VPCs pass. */
const sharedOwner = [
  String.raw`\bshared responsibilit(?:y|ies) (?:of|for|between|with|here|there)\b`,
  String.raw`\ba shared responsibility(?! model)\b`,
  String.raw`\bshared (?:owner|owners|ownership|duty|duties|accountability)\b`,
  String.raw`\b(?:is|are|stays?|remains?) shared(?=\s*(?:[.,;:!?)]|$))`,
  String.raw`\bshared (?:between|by|among|with) ${sides}\b`,
  String.raw`\bjointly\b`,
  String.raw`\bjoint (?:responsibility|ownership|duty|task)\b`,
  String.raw`\bco-?own(?:s|ed|er|ers|ership)?\b`,
  String.raw`\bboth (?:sides |parties )?(?:own|are responsible|are accountable)\b`,
].map((pattern) => new RegExp(pattern, 'i'));

const guidance = {
  expected: 'Allowed: one owner for each part; "shared responsibility model" as a name.',
  help: 'Say which half is whose: who makes, applies, chooses, starts and watches it.',
};

export const contentOwnerWord: Rule = {
  id: 'content-owner-word',
  invariant: 'Nothing is said to belong to two sides at once.',
  severity: 'warning',
  *check(project) {
    for (const page of project.pagesToCheck) {
      if (page.folder === 'services') yield* inPage(page);
    }
    for (const { part, at } of writtenParts(project)) {
      for (const property of ['name', 'duty'] as const) {
        const phrase = phraseIn(part[property] ?? '');
        const message = `The ${property} says "${phrase}".`;
        if (phrase) yield { at: within(at, property), message, ...guidance };
      }
    }
  },
};

function* inPage(page: ContentFile): Generator<Problem> {
  for (const block of nodesOf(page.tree, 'paragraph', 'heading', 'tableCell')) {
    const prose = nodesOf(block, 'text', 'inlineCode').map((node) =>
      node.type === 'text' ? node.value : 'code',
    );
    const phrase = phraseIn(prose.join(''));
    if (!phrase) continue;
    const [word = ''] = /shared|joint\w*|co-?own\w*|both/i.exec(phrase) ?? [];
    const text = nodesOf(block, 'text').find(({ value }) => value.includes(word));
    yield { at: placeOf(page, text ?? block), message: `The page says "${phrase}".`, ...guidance };
  }
}

function phraseIn(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ');
  return sharedOwner.map((pattern) => pattern.exec(line)?.[0]).find(Boolean);
}

export const serviceNames: Rule = {
  id: 'service-names',
  invariant: 'Services are called what AWS calls them.',
  severity: 'warning',
  *check(project) {
    const typos = typosOf(project.entries);
    for (const page of project.pagesToCheck) {
      for (const node of nodesOf(page.tree, 'text')) {
        for (const typo of typosIn(node.value, typos)) {
          const at = placeWithin(page, node, typo.index, typo.found);
          yield {
            at: at ?? placeOf(page, node),
            ...wordsOf('page', typo),
            ...(at && { fix: [{ at, old: typo.found, new: typo.name }] }),
          };
        }
      }
    }
    for (const { part, at } of writtenParts(project)) yield* inFields(part, at, typos);
    for (const { id, summary, modes } of project.entries) {
      yield* inFields({ summary }, inService(id), typos);
      for (const mode of modes) {
        const at = inService(id, 'modes', { id: mode.id });
        yield* inFields({ name: mode.name, summary: mode.summary }, at, typos);
      }
    }
  },
};

function* inFields(
  texts: { readonly name?: unknown; readonly duty?: unknown; readonly summary?: unknown },
  entry: CatalogLocation,
  typos: Typos,
): Generator<Problem> {
  for (const field of ['name', 'duty', 'summary'] as const) {
    const text = texts[field];
    if (typeof text !== 'string') continue;
    const at = within(entry, field);
    // Code in a duty is in backticks, as on a page.
    const prose = text.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length));
    for (const typo of typosIn(prose, typos)) {
      const fix = [{ at, after: text.slice(0, typo.index), old: typo.found, new: typo.name }];
      yield { at, ...wordsOf(field, typo), fix };
    }
  }
}

const wordsOf = (where: string, { found, name }: FoundTypo): Omit<Problem, 'at'> => ({
  message: `The ${where} says "${found}".`,
  expected: `Allowed: "${name}", as AWS writes it.`,
  help: 'Correct the name (npm run fix does so), or put an identifier in `backticks`.',
});

/** A wrong way to write a name. */
interface Typo {
  /** Its first word, in small letters: what has the typo has the word. */
  readonly word: string;
  readonly pattern: RegExp;
  readonly name: string;
}

/** Many of them, by their words: to look for each in every text takes a second, and grows with both. */
type Typos = ReadonlyMap<string, readonly Typo[]>;

interface FoundTypo {
  readonly found: string;
  readonly index: number;
  /** The name as it should be. */
  readonly name: string;
}

/** `GuardDuty`, `CloudTrail`: two capitals or more, so that a dictionary cannot know them. */
const inCamelCase = /^[A-Z]+[a-z]+(?:[A-Z]+[a-z]*)+$/;

/** The typos that the catalogue's own names make possible. */
function typosOf(entries: readonly ServiceEntry[]): Typos {
  const words = entries.flatMap(({ name, shortName }) => `${name} ${shortName}`.split(/[\s()]+/));
  const camelCase = [...new Set(words.filter((word) => inCamelCase.test(word)))];
  const typos = [
    // `Guardduty` and `Guard Duty` for `GuardDuty`.
    ...camelCase.flatMap((name) => {
      const apart = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
      return [typo(`(?!${name})(?i:${name})`, name, name), typo(apart, apart, name)];
    }),
    ...entries.flatMap(otherHouse),
  ];
  return Map.groupBy(typos, ({ word }) => word);
}

const typo = (source: string, words: string, name: string): Typo => ({
  word: wordsIn(words)[0] ?? '',
  // Not part of an address, a path, an option or a longer identifier.
  pattern: new RegExp(String.raw`(?<![\w./:@#-])${source}(?![\w/@-]|[.:]\w)`, 'gu'),
  name,
});

/** The words of a text in small letters. */
const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** `AWS DynamoDB` for `Amazon DynamoDB`, and the other way round. */
function otherHouse({ name, shortName }: ServiceEntry): readonly Typo[] {
  const [house = ''] = name.split(' ');
  const wrong = { Amazon: 'AWS', AWS: 'Amazon' }[house];
  if (!wrong || shortName.startsWith(house)) return [];
  // With a typo in the name itself, the whole name is one typo.
  const short = inCamelCase.test(shortName)
    ? `(?i:${shortName})`
    : shortName.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return [typo(`${wrong} ${short}`, shortName, `${house} ${shortName}`)];
}

/** Every typo in a text; of one within another, the outer. */
function typosIn(text: string, typos: Typos): readonly FoundTypo[] {
  const possible = [...new Set(wordsIn(text))].flatMap((word) => typos.get(word) ?? []);
  const all = possible.flatMap(({ pattern, name }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ found, index, name })),
  );
  const isWithin = (inner: FoundTypo, outer: FoundTypo) =>
    inner.found.length < outer.found.length &&
    inner.index >= outer.index &&
    inner.index + inner.found.length <= outer.index + outer.found.length;
  return all.filter((inner) => !all.some((outer) => isWithin(inner, outer)));
}
