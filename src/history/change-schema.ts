/** The schema of a stored change, so that pages get no change that they cannot show. */
import { z } from 'zod';
import { layerIds, ownerIds } from '#catalog/index.ts';
import type { Change, Named, ChangePlace, What } from './change.ts';
import { lifecycleSnapshotSchema, settingSnapshotSchema } from './snapshot-schema.ts';

const owner = z.enum(ownerIds);
const layer = z.enum(layerIds);
const texts = z.array(z.string());
const named: z.ZodType<Named> = z.strictObject({ id: z.string(), name: z.string() });
const part = z.strictObject({ id: z.string(), name: z.string(), layer });
const setting = settingSnapshotSchema.optional();
const lifecycle = lifecycleSnapshotSchema.optional();

const what: z.ZodType<What> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('service-added'), modes: z.number() }),
  z.strictObject({ kind: z.literal('service-removed') }),
  z.strictObject({ kind: z.literal('mode-added'), line: z.string() }),
  z.strictObject({ kind: z.literal('mode-removed') }),
  z.strictObject({
    kind: z.literal('owner-moved'),
    part,
    from: owner,
    to: owner,
    sameDuty: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('part-added'), part, owner }),
  z.strictObject({ kind: z.literal('part-removed'), part, owner }),
  z.strictObject({ kind: z.literal('layer-changed'), part, from: layer, to: layer }),
  z.strictObject({ kind: z.literal('line-moved'), from: z.string(), to: z.string() }),
  z.strictObject({ kind: z.literal('setting-changed'), part, from: setting, to: setting }),
  z.strictObject({ kind: z.literal('lifecycle-changed'), from: lifecycle, to: lifecycle }),
  z.strictObject({
    kind: z.literal('wording-changed'),
    part: part.optional(),
    field: z.string(),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ kind: z.literal('sources-changed'), part, added: texts, removed: texts }),
  z.strictObject({
    kind: z.literal('dates-changed'),
    part,
    dates: z.array(
      z.strictObject({
        url: z.string(),
        from: z.string().optional(),
        to: z.string().optional(),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('controls-changed'), part, added: texts, removed: texts }),
  z.strictObject({ kind: z.literal('evidence-changed'), part, added: texts, removed: texts }),
  z.strictObject({
    kind: z.literal('page-changed'),
    how: z.enum(['added', 'removed', 'reworded']),
  }),
]);

const place: z.ZodType<ChangePlace> = z.strictObject({
  service: named,
  modes: z.array(named),
  of: z.number(),
});

export const changeSchema: z.ZodType<Change> = z.strictObject({
  what,
  places: z.tuple([place], place),
});
