/** The two owners. There is no third value: a part that seems to need one is two parts. */
export const owners = [
  { id: 'customer', name: 'You', possessive: 'yours', realm: 'Security in the cloud' },
  { id: 'aws', name: 'AWS', possessive: 'AWS’s', realm: 'Security of the cloud' },
] as const satisfies readonly Owner[];

/** One side of the dividing line. */
export interface Owner {
  /** `customer` or `aws`. */
  readonly id: string;
  /** How the site addresses this owner. */
  readonly name: string;
  /** How the site marks what this owner holds, inside a sentence. */
  readonly possessive: string;
  /** The owner's half of the shared responsibility model, in its usual words. */
  readonly realm: string;
}

/** `aws` or `customer`. */
export type OwnerId = (typeof owners)[number]['id'];

/** Both owner ids. */
export const ownerIds = owners.map((owner) => owner.id) as readonly OwnerId[];

/** The owner with this id. */
export function ownerOf(id: OwnerId): Owner {
  return owners.find((owner) => owner.id === id)!;
}

/** What an owner does with a part. The list is closed: each verb has one owner where "shared" has two. */
export const verbIds = ['make', 'choose', 'start', 'apply', 'run', 'watch', 'hold'] as const;

/** What an owner does with a part. */
export type VerbId = (typeof verbIds)[number];

/** The parts of one layer as pictures and tables show them: the customer's before AWS's. */
export const inPictureOrder = <Part extends { readonly owner: OwnerId }>(
  parts: readonly Part[],
): readonly Part[] =>
  parts.toSorted((a, b) => Number(a.owner === 'aws') - Number(b.owner === 'aws'));
