/** What can change between two catalogues. The schema keeps pages from getting what they cannot show. */
import { z } from 'zod';
import { layerIds, ownerIds } from '#catalog/index.ts';
import { lifecycleSchema, settingSchema } from './snapshot.ts';

const owner = z.enum(ownerIds);
const layer = z.enum(layerIds);
const texts = z.array(z.string()).readonly();
/** Something with an id and the name that a reader knows it by. */
const named = z.strictObject({ id: z.string(), name: z.string() });
/** A part, with the layer in which a reader looks for it. */
const part = z.strictObject({ id: z.string(), name: z.string(), layer });
const setting = settingSchema.optional();
const lifecycle = lifecycleSchema.optional();
/** A date of one source: none means "not yet verified". */
const dateChange = z.strictObject({
  url: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
});

/**
 * What changed, wherever it did, in the order in which a reader wants it: who owns what, what comes and
 * goes, where the line runs, what a switch does unless touched, what AWS has ended, and then the rest.
 */
const what = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('owner-moved'),
    part,
    from: owner,
    to: owner,
    // Where the duty did not change, though it was written for the other owner.
    sameDuty: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('service-added'), modes: z.number() }),
  z.strictObject({ kind: z.literal('service-removed') }),
  z.strictObject({ kind: z.literal('mode-added'), line: z.string() }),
  z.strictObject({ kind: z.literal('mode-removed') }),
  z.strictObject({ kind: z.literal('part-added'), part, owner }),
  z.strictObject({ kind: z.literal('part-removed'), part, owner }),
  z.strictObject({ kind: z.literal('layer-changed'), part, from: layer, to: layer }),
  z.strictObject({ kind: z.literal('line-moved'), from: z.string(), to: z.string() }),
  z.strictObject({ kind: z.literal('setting-changed'), part, from: setting, to: setting }),
  z.strictObject({ kind: z.literal('lifecycle-changed'), from: lifecycle, to: lifecycle }),
  z.strictObject({
    kind: z.literal('wording-changed'),
    // The mode's or service's own wording where it is left out.
    part: part.optional(),
    // `name`, `duty`, `summary`.
    field: z.string(),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ kind: z.literal('sources-changed'), part, added: texts, removed: texts }),
  z.strictObject({ kind: z.literal('dates-changed'), part, dates: z.array(dateChange).readonly() }),
  z.strictObject({ kind: z.literal('controls-changed'), part, added: texts, removed: texts }),
  z.strictObject({ kind: z.literal('evidence-changed'), part, added: texts, removed: texts }),
  z.strictObject({
    kind: z.literal('page-changed'),
    how: z.enum(['added', 'removed', 'reworded']),
  }),
]);

/** Where it changed: a service, and the modes of it unless it concerns the service as a whole. */
const place = z.strictObject({
  service: named,
  modes: z.array(named).readonly(),
  // How many modes could have changed like this: all of them did if `modes` is as long.
  of: z.number(),
});

/** The same thing that changed in one place or in many. */
export const changeSchema = z.strictObject({ what, places: z.tuple([place], place).readonly() });

export type Named = z.infer<typeof named>;
export type PartRef = z.infer<typeof part>;
export type DateChange = z.infer<typeof dateChange>;
export type What = z.infer<typeof what>;
export type ChangeKind = What['kind'];
export type ChangePlace = z.infer<typeof place>;
export type Change = z.infer<typeof changeSchema>;

/** The kinds of change of texts and evidence, which change no owner; feeds report all others. */
export const lesserKinds = [
  'wording-changed',
  'sources-changed',
  'dates-changed',
  'controls-changed',
  'evidence-changed',
  'page-changed',
] as const satisfies readonly ChangeKind[];

const order = what.options.map(({ shape }): ChangeKind => shape.kind.value);

export const isOwnershipKind = (kind: ChangeKind): boolean =>
  !(lesserKinds as readonly ChangeKind[]).includes(kind);

/** True for a change of a kind that feeds report. */
export const isOwnership = (change: Change): boolean => isOwnershipKind(change.what.kind);

/** Changes by kind, each kind in the order of the catalogue. */
export const inOrder = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => order.indexOf(a.what.kind) - order.indexOf(b.what.kind));

/** The number of services with a change of this kind. */
export const countPlaces = (changes: readonly Change[], kind: ChangeKind): number =>
  changes
    .filter((change) => change.what.kind === kind)
    .reduce((sum, { places }) => sum + places.length, 0);

/** Each service has a feed, so each list is asked for each service. */
const known = new WeakMap<readonly Change[], Map<string, Change[]>>();

/** The changes of one service, with its places alone. */
export function changesOf(changes: readonly Change[], service: string): readonly Change[] {
  const byService = known.get(changes) ?? indexed(changes);
  known.set(changes, byService);
  return byService.get(service) ?? [];
}

function indexed(changes: readonly Change[]): Map<string, Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of changes) {
    const first = new Map(change.places.toReversed().map((each) => [each.service.id, each]));
    for (const [id, own] of first) {
      const list = found.get(id) ?? [];
      list.push({ what: change.what, places: [own] });
      found.set(id, list);
    }
  }
  return found;
}
