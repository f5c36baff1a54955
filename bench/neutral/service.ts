import { layerIds, type LayerId } from '#catalog/layers.ts';
import { randomFrom, type Random } from './random.ts';
import { adjectives, adverbs, nouns, places, syllables, verbs } from './words.ts';

/** A made-up service in no contender's form. */
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

/** The first services of a list without an end: the same ones whatever the number. */
export const neutralServices = (count: number): readonly NeutralService[] =>
  Array.from({ length: count }, (_, index) => neutralService(index));

function neutralService(index: number): NeutralService {
  const random = randomFrom(index);
  const name = nameOf(index);
  return {
    id: name.toLowerCase(),
    name,
    summary: sentence(random),
    paragraphs: [paragraph(random), paragraph(random)],
    parts: partsOf(random),
  };
}

/** Four syllables, no two services alike: the step has no factor in common with the number of names. */
function nameOf(index: number): string {
  const count = syllables.length;
  const number = (index * 7919 + 4211) % count ** 4;
  const name = [0, 1, 2, 3].map((place) => syllables[Math.floor(number / count ** place) % count]);
  return capital(name.join(''));
}

function partsOf(random: Random): readonly NeutralPart[] {
  const layers = layersOf(random);
  const count = 8 + random.below(5);
  const perLayer = layers.map(() => 1);
  for (let rest = count - layers.length; rest > 0; rest--) {
    // Three cells are what a row of the picture has room for.
    const free = [...perLayer.keys()].filter((layer) => perLayer[layer]! < 3);
    perLayer[random.pick(free)]! += 1;
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
  for (let left = random.below(3); left > 0; left--)
    without.add(random.pick(layerIds.slice(1, -3)));
  return layerIds.filter((layer) => !without.has(layer));
}

/** The top is the customer's and the bottom AWS's; between them it depends. */
function ownerIn(layer: LayerId, random: Random): NeutralPart['owner'] {
  if (layerIds.indexOf(layer) >= layerIds.length - 3) return 'customer';
  if (layer === 'platform') return random.pick(['aws', 'customer']);
  return 'aws';
}

function freshName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = capital(`${random.pick(verbs)} ${random.pick(adjectives)} ${random.pick(nouns)}`);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentence(random: Random): string {
  const thing = () => `${random.pick(adjectives)} ${random.pick(nouns)}`;
  const act = () => `${random.pick(verbs)} the ${thing()}`;
  return capital(
    `${act()} of each ${random.pick(adjectives)} ${random.pick(places)} ${random.pick(adverbs)}, and ${act()} ${random.pick(adverbs)}.`,
  );
}

const paragraph = (random: Random): string =>
  Array.from({ length: 6 }, () => sentence(random)).join(' ');
