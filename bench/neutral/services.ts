/** Made-up services in no contender's form: a list without an end, and always the same. */
import { layerIds, type LayerId } from '#catalog/layers.ts';

export interface NeutralService {
  /** Also the name of its page. */
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Two, of about ninety words each. */
  readonly paragraphs: readonly [string, string];
  /** Eight to twelve, bottom to top, in six to eight layers: the rows of the table, the cells of the picture. */
  readonly parts: readonly NeutralPart[];
}

export interface NeutralPart {
  readonly id: string;
  readonly layer: LayerId;
  readonly name: string;
  readonly owner: 'aws' | 'customer';
  readonly duty: string;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What names of services are put together from. */
const syllables = words('ba ke lu mo ri sa ta ve zo ni do pe');

const verbs = words(`
  rotate review replace archive compress restrict publish rehearse measure inspect label collect
  renew isolate schedule restore compare approve forward limit rename encrypt index validate
  throttle migrate balance record split merge replay pause resume export import tune
`);

const adjectives = words(`
  quiet amber narrow distant hollow steady copper silent eager gentle rapid brittle modest northern
  southern shallow bright crooked patient humble vivid plain rugged tender velvet wooden golden
  frozen hidden mellow ancient polished
`);

const nouns = words(`
  ledger lantern harbor bridge meadow engine orchard beacon gateway anchor canyon cellar compass
  delta ember ferry glacier hammer island jetty kettle ladder market needle oven pantry quarry
  river saddle timber valley wagon yard atlas barrel canvas dock easel forge granary hinge
`);

const adverbs = words(`
  weekly nightly rarely promptly slowly twice early late often gradually carefully yearly
`);

const places = words(`
  zone account vault cluster region folder table queue stream bucket shelf corridor
`);

/** A whole number from 0 up to, and not including, `end`. */
type Random = (end: number) => number;

/** Mulberry32: a few lines, and good enough to choose words by. `Math.random` takes no seed. */
function randomFrom(seed: number): Random {
  // Seeds that follow each other would give first numbers that do too.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}

const pick = <T>(random: Random, items: readonly T[]): T => items[random(items.length)]!;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentence(random: Random): string {
  const one = (list: readonly string[]) => pick(random, list);
  const act = () => `${one(verbs)} the ${one(adjectives)} ${one(nouns)}`;
  return capital(
    `${act()} of each ${one(adjectives)} ${one(places)} ${one(adverbs)}, and ${act()} ${one(adverbs)}.`,
  );
}

const paragraph = (random: Random): string =>
  Array.from({ length: 6 }, () => sentence(random)).join(' ');

/** The first services of the list: the same ones whatever the number. */
export const neutralServices = (count: number): readonly NeutralService[] =>
  Array.from({ length: count }, (_, index) => {
    const random = randomFrom(index);
    const name = nameOf(index);
    return {
      id: name.toLowerCase(),
      name,
      summary: sentence(random),
      paragraphs: [paragraph(random), paragraph(random)],
      parts: partsOf(random),
    };
  });

/** Four syllables, no two services alike: the step has no factor in common with the number of names. */
function nameOf(index: number): string {
  const count = syllables.length;
  const number = (index * 7919 + 4211) % count ** 4;
  const name = [0, 1, 2, 3].map((digit) => syllables[Math.floor(number / count ** digit) % count]);
  return capital(name.join(''));
}

function partsOf(random: Random): readonly NeutralPart[] {
  const layers = layersOf(random);
  const count = 8 + random(5);
  const perLayer = layers.map(() => 1);
  for (let rest = count - layers.length; rest > 0; rest--) {
    // Three cells are what a row of the picture has room for.
    const free = [...perLayer.keys()].filter((layer) => perLayer[layer]! < 3);
    perLayer[pick(random, free)]! += 1;
  }
  const names = new Set<string>();
  return layers.flatMap((layer, index) =>
    Array.from({ length: perLayer[index]! }, () => {
      const name = freshName(random, names);
      return {
        id: name.toLowerCase().replaceAll(' ', '-'),
        layer,
        name,
        owner: ownerIn(layer, random),
        duty: sentence(random),
      };
    }),
  );
}

/** Six to eight of the layers, the lowest and the three highest always. */
function layersOf(random: Random): readonly LayerId[] {
  const without = new Set<LayerId>();
  for (let left = random(3); left > 0; left--) without.add(pick(random, layerIds.slice(1, -3)));
  return layerIds.filter((layer) => !without.has(layer));
}

/** The top is the customer's and the bottom AWS's; between them it depends. */
function ownerIn(layer: LayerId, random: Random): NeutralPart['owner'] {
  if (layerIds.indexOf(layer) >= layerIds.length - 3) return 'customer';
  return layer === 'platform' ? pick(random, ['aws', 'customer']) : 'aws';
}

function freshName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = capital([verbs, adjectives, nouns].map((list) => pick(random, list)).join(' '));
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** The service that is changed and looked at: the one in the middle. */
export const chosen = (services: readonly NeutralService[]): NeutralService =>
  services[Math.floor(services.length / 2)]!;

/** What has happened since the build before: each follows the one above it. */
export const caseIds = ['cold', 'warm', 'page', 'entry'] as const;

export type CaseId = (typeof caseIds)[number];

/**
 * The services as they are when a case is built: after an author has changed a sentence on the page of
 * one; and, on top of that, a fact of its entry, a cell of its picture and a row of its table.
 *
 * @param round From 1; each has another change, so that nothing is there from the last.
 */
export function servicesOf(
  id: CaseId,
  services: readonly NeutralService[],
  round: number,
): readonly NeutralService[] {
  if (id === 'cold' || id === 'warm') return services;
  const one = chosen(services);
  const [first, ...rest] = one.parts;
  const words = `Keep entry${round}`;
  const changed: NeutralService = {
    ...one,
    paragraphs: [one.paragraphs[0], `${one.paragraphs[1]} Then page${round} is said.`],
    parts:
      id === 'page'
        ? one.parts
        : [{ ...first!, name: words, duty: `${words}, and say so.` }, ...rest],
  };
  return services.map((service) => (service === one ? changed : service));
}
