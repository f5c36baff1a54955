import { layerOf, type LayerId } from './layers.ts';
import type { OwnerId } from './owners.ts';

/** A layer's owner: `split` where its parts have both. */
export type LayerOwner = OwnerId | 'split';

/** Where ownership passes from one side to the other. Derived from the parts, never stated. */
export interface Line {
  /** The layers whose parts have both owners: the line runs through them. Bottom to top. */
  readonly through: readonly LayerId[];
  /** Neighbouring layers of different owners: the line runs between them. Bottom to top. */
  readonly between: readonly { readonly lower: LayerId; readonly upper: LayerId }[];
  /** The lowest layer in which a part is yours; none where AWS owns every part. */
  readonly yoursFrom: LayerId | undefined;
  /** The same in words: `between hypervisor and operating system`. */
  readonly text: string;
}

/** The one owner of these parts, or `split`. */
export function layerOwner(parts: readonly { readonly owner: OwnerId }[]): LayerOwner {
  const first = parts[0]?.owner;
  if (first === undefined) throw new RangeError('A layer without parts has no owner.');
  return parts.every((part) => part.owner === first) ? first : 'split';
}

/**
 * Derives the line.
 *
 * @param stack The layers that the stack has, bottom to top, each with its owner.
 */
export function lineOf(
  stack: readonly { readonly id: LayerId; readonly owner: LayerOwner }[],
): Line {
  const through = stack.filter((layer) => layer.owner === 'split').map((layer) => layer.id);
  const between = stack.flatMap((lower, index) => {
    const upper = stack[index + 1];
    const passes =
      upper && lower.owner !== 'split' && upper.owner !== 'split' && lower.owner !== upper.owner;
    return passes ? [{ lower: lower.id, upper: upper.id }] : [];
  });
  const yoursFrom = stack.find((layer) => layer.owner !== 'aws')?.id;
  return { through, between, yoursFrom, text: lineText(through, between) };
}

/** Where the line runs, as a sentence for texts without emphasis: pictures, cards and embeds. */
export const dividingLineSentence = ({ text }: Pick<Line, 'text'>): string =>
  `The dividing line runs ${text}.`;

const nameOf = (id: LayerId) => layerOf(id).name.toLowerCase();
const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function lineText(through: Line['through'], between: Line['between']): string {
  const phrases = [
    ...between.map(({ lower, upper }) => `between ${nameOf(lower)} and ${nameOf(upper)}`),
    ...(through.length > 0 ? [`through the ${layerList(through)}`] : []),
  ];
  return phrases.length > 0 ? phrases.join(', and ') : 'nowhere: one side owns every part';
}

function layerList(ids: readonly LayerId[]): string {
  return `${listFormat.format(ids.map(nameOf))} ${ids.length === 1 ? 'layer' : 'layers'}`;
}
