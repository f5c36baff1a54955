import type { ServiceEntry } from '../catalog/index.ts';
import type { Answers } from './answers.ts';
import type { KnownCatalogue } from './known.ts';
import { mostFrequent } from './most-frequent.ts';
import { withoutHouse } from './name-forms.ts';
import { clash, usualTraits } from './usual-traits.ts';

type Guesses = Omit<Answers, 'modes' | 'parts' | 'summary' | 'id'>;

/** A guess at each answer, from the id, from what is answered already and from similar services. */
export function defaultsFor(given: Partial<Answers>, known: KnownCatalogue): Guesses {
  const { services } = known;
  const id = given.id ?? 'thing';
  const kin = kinOf(id, services);
  const name = given.name ?? `${houseOf(kin)} ${titleOf(id, services)}`;
  const short = withoutHouse(name.replace(/\s*\(.*\)$/, ''));
  const category = given.category ?? mostFrequent(kin.map((entry) => entry.category)) ?? 'compute';
  const peers = services.filter((entry) => entry.category === category);
  const archetype =
    given.archetype ??
    mostFrequent((kin.length > 0 ? kin : peers).map((entry) => entry.archetype)) ??
    known.archetypes[0]?.id ??
    '';
  return {
    name,
    shortName: given.shortName ?? abbreviationIn(name) ?? short,
    category,
    archetype,
    traits: given.traits ?? traitsFor({ archetype, category }, given.parts, known),
    guide: given.guide ?? `https://docs.aws.amazon.com/${id}/latest/userguide/`,
  };
}

/** Whether there are services whose ids begin with the same word. */
export const hasKin = (id: string, { services }: KnownCatalogue): boolean =>
  kinOf(id, services).length > 0;

/** The usual traits, without those that bring a part which the service is to write itself. */
function traitsFor(
  like: Pick<Answers, 'archetype' | 'category'>,
  parts: Answers['parts'] = [],
  known: KnownCatalogue,
): readonly string[] {
  const own = parts.map(({ id }) => id);
  return usualTraits(like, known).filter((trait) => clash(trait, own, known) === undefined);
}

/** Services whose ids begin with the same word, as `iot-core` and `iot-greengrass` do. */
function kinOf(id: string, services: readonly ServiceEntry[]): readonly ServiceEntry[] {
  const [first] = id.split('-');
  return services.filter((entry) => entry.id.split('-')[0] === first);
}

const houseOf = (kin: readonly ServiceEntry[]): string =>
  mostFrequent(
    kin.map(({ name }) => name.split(' ')[0] ?? '').filter((word) => /^(AWS|Amazon)$/.test(word)),
  ) ?? 'AWS';

/** `IoT Core` of `iot-core`: words as the catalogue writes them, or with a capital letter. */
function titleOf(id: string, services: readonly ServiceEntry[]): string {
  const words = services.flatMap(
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
