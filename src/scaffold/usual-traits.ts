import { archetypeParts, traitParts, type TraitEntry } from '../catalog/index.ts';
import type { KnownCatalogue } from './known.ts';

/** Fewer services than this say nothing about what is usual. */
const fewestPeers = 3;

/** A trait that a service may take beside its archetype. */
interface TraitChoice {
  readonly trait: TraitEntry;
  /** How many of the services that are like it take it, from 0 to 1. */
  readonly share: number;
  /** Most of them do. */
  readonly proposed: boolean;
}

type Like = { readonly archetype: string; readonly category: string };

/** The traits that can be taken beside an archetype, the most usual first. */
export function traitChoices(like: Like, known: KnownCatalogue): readonly TraitChoice[] {
  const peers = peersOf(like, known);
  const taken = peers.map(
    (peer) => new Set([peer, ...peer.modes].flatMap((each) => each.with ?? [])),
  );
  const choices = known.traits
    .filter(({ id }) => !clash(id, partIds(like.archetype, [], known), known))
    .map((trait) => {
      const takers = taken.filter((traits) => traits.has(trait.id)).length;
      return { trait, share: peers.length === 0 ? 0 : takers / peers.length };
    })
    .toSorted((a, b) => b.share - a.share);
  return choices.map(({ trait, share }, index) => {
    const before = choices.slice(0, index).filter((other) => other.share > 0.5);
    const others = before.map((other) => other.trait.id);
    const fits = !clash(trait.id, partIds(undefined, others, known), known);
    return { trait, share, proposed: share > 0.5 && fits };
  });
}

/** The ids of the traits that most services like this one take. */
export const usualTraits = (like: Like, known: KnownCatalogue): readonly string[] =>
  traitChoices(like, known)
    .filter(({ proposed }) => proposed)
    .map(({ trait }) => trait.id);

/** The first part of a trait that the stack already has; undefined where the trait fits. */
export const clash = (
  trait: string,
  parts: readonly string[],
  known: KnownCatalogue,
): string | undefined => traitParts(known, trait).find(({ id }) => parts.includes(id))?.id;

/** The ids of the parts that an archetype and traits bring. */
export const partIds = (
  archetype: string | undefined,
  traits: readonly string[],
  known: KnownCatalogue,
): readonly string[] =>
  [
    ...(archetype === undefined ? [] : archetypeParts(known, archetype)),
    ...traits.flatMap((id) => traitParts(known, id)),
  ].map(({ id }) => id);

/** Services of the archetype: of the same category, where those are enough to judge from. */
function peersOf({ archetype, category }: Like, { services }: KnownCatalogue) {
  const peers = services.filter((service) => service.archetype === archetype);
  const near = peers.filter((service) => service.category === category);
  if (near.length >= fewestPeers) return near;
  return peers.length >= fewestPeers ? peers : [];
}
