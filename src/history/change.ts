import type { LayerId, Lifecycle, OwnerId, Setting } from '#catalog/index.ts';

/** Something with an id and the name that a reader knows it by. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A part, with the layer in which a reader looks for it. */
export interface PartRef extends Named {
  readonly layer: LayerId;
}

/** The added and the removed items of a list, each in words. */
interface Lists {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A date of one source: none means "not yet verified". */
export interface DateChange {
  readonly url: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What changed, wherever it did. */
export type What =
  | { readonly kind: 'service-added'; readonly modes: number }
  | { readonly kind: 'service-removed' }
  | { readonly kind: 'mode-added'; readonly line: string }
  | { readonly kind: 'mode-removed' }
  | {
      readonly kind: 'owner-moved';
      readonly part: PartRef;
      readonly from: OwnerId;
      readonly to: OwnerId;
      /** True where the duty did not change, though it was written for the other owner. */
      readonly sameDuty?: true;
    }
  | { readonly kind: 'part-added'; readonly part: PartRef; readonly owner: OwnerId }
  | { readonly kind: 'part-removed'; readonly part: PartRef; readonly owner: OwnerId }
  | {
      readonly kind: 'layer-changed';
      readonly part: PartRef;
      readonly from: LayerId;
      readonly to: LayerId;
    }
  | { readonly kind: 'line-moved'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'setting-changed';
      readonly part: PartRef;
      readonly from?: Setting | undefined;
      readonly to?: Setting | undefined;
    }
  | {
      readonly kind: 'lifecycle-changed';
      readonly from?: Lifecycle | undefined;
      readonly to?: Lifecycle | undefined;
    }
  | {
      readonly kind: 'wording-changed';
      /** The part whose wording it is; the mode's or service's own when left out. */
      readonly part?: PartRef | undefined;
      /** What was reworded: `name`, `duty`, `summary`. */
      readonly field: string;
      readonly from: string;
      readonly to: string;
    }
  | ({ readonly kind: 'sources-changed'; readonly part: PartRef } & Lists)
  | {
      readonly kind: 'dates-changed';
      readonly part: PartRef;
      readonly dates: readonly DateChange[];
    }
  | ({ readonly kind: 'controls-changed'; readonly part: PartRef } & Lists)
  | ({ readonly kind: 'evidence-changed'; readonly part: PartRef } & Lists)
  | { readonly kind: 'page-changed'; readonly how: 'added' | 'removed' | 'reworded' };

export type ChangeKind = What['kind'];

/** Where it changed: a service, and the modes of it unless it concerns the service as a whole. */
export interface ChangePlace {
  readonly service: Named;
  /** None where the service as a whole changed. */
  readonly modes: readonly Named[];
  /** How many modes could have changed like this: all of them did if `modes` is as long. */
  readonly of: number;
}

/** The same thing that changed in one place or in many. */
export interface Change {
  readonly what: What;
  readonly places: readonly [ChangePlace, ...ChangePlace[]];
}

/**
 * The kinds of change that feeds report, in the order in which a reader wants them: who owns what,
 * what comes and goes, where the line runs, what a switch does unless touched, and what AWS has
 * ended.
 */
const ownershipKinds = [
  'owner-moved',
  'service-added',
  'service-removed',
  'mode-added',
  'mode-removed',
  'part-added',
  'part-removed',
  'layer-changed',
  'line-moved',
  'setting-changed',
  'lifecycle-changed',
] as const satisfies readonly ChangeKind[];

/** The kinds of change of texts and evidence, which change no owner. */
export const lesserKinds = [
  'wording-changed',
  'sources-changed',
  'dates-changed',
  'controls-changed',
  'evidence-changed',
  'page-changed',
] as const satisfies readonly ChangeKind[];

const order: readonly ChangeKind[] = [...ownershipKinds, ...lesserKinds];

/** True for a change of a kind in `ownershipKinds`. */
export const isOwnership = ({ what }: Change): boolean =>
  (ownershipKinds as readonly ChangeKind[]).includes(what.kind);

/** Changes by kind, each kind in the order of the catalogue. */
export const inOrder = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => order.indexOf(a.what.kind) - order.indexOf(b.what.kind));

/** The number of services with a change of this kind. */
export const countPlaces = (changes: readonly Change[], kind: ChangeKind): number =>
  changes
    .filter(({ what }) => what.kind === kind)
    .reduce((sum, { places }) => sum + places.length, 0);

/** The changes of one service, with its places alone. */
export const changesOf = (changes: readonly Change[], service: string): readonly Change[] => {
  const byService = known.get(changes) ?? indexed(changes);
  known.set(changes, byService);
  return byService.get(service) ?? [];
};

/** Each service has a feed, so each list is asked for each service. */
const known = new WeakMap<readonly Change[], ReadonlyMap<string, readonly Change[]>>();

function indexed(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const { what, places } of changes) {
    const first = new Map(places.toReversed().map((place) => [place.service.id, place]));
    for (const [id, place] of first) {
      const own = found.get(id) ?? [];
      own.push({ what, places: [place] });
      found.set(id, own);
    }
  }
  return found;
}
