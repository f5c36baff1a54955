import type { ServiceEntry } from '../catalog/index.ts';
import type { Answers } from './answers.ts';
import type { Known } from './check-answers.ts';
import { withoutHouse } from './names.ts';

type Texts = Omit<Answers, 'modes' | 'summary' | 'id'>;

/** A guess at each answer, from the id, from what is answered already and from similar services. */
export function defaultsFor(given: Partial<Answers>, { entries }: Known): Texts {
  const id = given.id ?? 'thing';
  const kin = kinOf(id, entries);
  const name = given.name ?? `${houseOf(kin)} ${titleOf(id, entries)}`;
  const short = withoutHouse(name.replace(/\s*\(.*\)$/, ''));
  const category = given.category ?? mostFrequent(kin.map((entry) => entry.category)) ?? 'compute';
  const peers = entries.filter((entry) => entry.category === category);
  return {
    name,
    shortName: given.shortName ?? abbreviationIn(name) ?? short,
    category,
    archetype:
      given.archetype ??
      mostFrequent((kin.length > 0 ? kin : peers).map((entry) => entry.archetype)) ??
      'managed-application',
    docs: given.docs ?? `https://docs.aws.amazon.com/${id}/`,
  };
}

/** Services whose ids begin with the same word, as `iot-core` and `iot-greengrass` do. */
function kinOf(id: string, entries: readonly ServiceEntry[]): readonly ServiceEntry[] {
  const [first] = id.split('-');
  return entries.filter((entry) => entry.id.split('-')[0] === first);
}

const houseOf = (kin: readonly ServiceEntry[]): string =>
  mostFrequent(
    kin.map(({ name }) => name.split(' ')[0] ?? '').filter((word) => /^(AWS|Amazon)$/.test(word)),
  ) ?? 'AWS';

/** `IoT Core` of `iot-core`: words as the catalogue writes them, or with a capital letter. */
function titleOf(id: string, entries: readonly ServiceEntry[]): string {
  const words = entries.flatMap(
    ({ name, shortName }) => `${shortName} ${name}`.match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const written = new Map(words.toReversed().map((word) => [word.toLowerCase(), word]));
  return id
    .split('-')
    .map((word) => written.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** `AMF` of `Amazon Managed Foo (Amazon AMF)`. */
const abbreviationIn = (name: string): string | undefined =>
  /\((?:(?:AWS|Amazon) )?([A-Z][\w ]*)\)$/.exec(name)?.[1];

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = Map.groupBy(words, (word) => word);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
