// Not imported from the catalogue's index, so that this works when an entry cannot be loaded.
import { layerOf, type LayerId } from '#catalog/layers.ts';
import { ownerOf, type OwnerId } from '#catalog/owners.ts';

/** First words of part names that stay as they are inside a sentence: names of products. */
const properNames = new Set(['Docker', 'Kubernetes', 'Linux', 'Oracle', 'Unix', 'Windows']);

/** A part's name inside a sentence: `apply patches`, but `IAM roles` and `Windows access`. */
export function inSentence(name: string): string {
  const [first = ''] = name.split(/[\s,’-]/, 1);
  const keeps = properNames.has(first) || /^.+\p{Lu}/u.test(first) || /^\P{Lu}/u.test(first);
  return keeps ? name : `${name[0]?.toLowerCase()}${name.slice(1)}`;
}

/** An owner inside a sentence: `AWS` or `you`. */
// A catalogue that breaks rules can be compared, too.
export const ownerWord = (owner: OwnerId): string =>
  ({ aws: 'AWS', customer: 'you' })[owner] ?? `“${String(owner)}”`;

/** What an owner holds, inside a sentence: `AWS’s` or `yours`. */
export const ownersWord = (owner: OwnerId): string => ownerOf(owner).possessive;

/** A layer's name; its id where today's catalogue has no such layer any more. */
export const layerName = (id: LayerId): string => layerOf(id)?.name ?? id;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A list inside a sentence: `EC2, Fargate and Lambda`. */
export const listed = (names: readonly string[]): string => list.format(names);
