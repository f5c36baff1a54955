/**
 * The catalogue and its pages at one moment, as plain data: what two revisions are compared by. The schemas
 * are looser than that of entries, which changes with time: texts may be of any length, and what early
 * revisions lack has a default.
 */
import { z } from 'zod';
import {
  layerIds,
  lifecycleSchema as entryLifecycleSchema,
  ownerIds,
  type Mode,
  type Service,
} from '#catalog/index.ts';
import { layerOwner, lineOf } from '#catalog/line.ts';

const source = z.object({
  // A citation of a page that the entry does not list has no address.
  url: z.string().min(1),
  title: z.string(),
  verified: z.string().optional(),
});
const sources = z.array(source).readonly();
const texts = z.array(z.string()).readonly();
const text = z.string().default('');
const switched = z.enum(['on-by-default', 'off-by-default']);

export const settingSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('always-on') }),
  z.object({
    state: switched,
    changedBy: z.enum(ownerIds),
    doors: z.object({ console: switched.optional(), api: switched.optional() }).optional(),
  }),
]);

export const lifecycleSchema = z.object({
  status: entryLifecycleSchema.shape.status,
  date: z.string().optional(),
  note: z.string(),
  sources,
});

const evidence = z.object({
  kind: z.enum(['artifact', 'config-rule', 'security-hub']),
  id: z.string(),
});

const part = z.object({
  id: z.string(),
  layer: z.enum(layerIds),
  name: z.string(),
  owner: z.enum(ownerIds),
  duty: z.string(),
  setting: settingSchema.optional(),
  sources: sources.default([]),
  controls: texts.default([]),
  evidence: z.array(evidence).readonly().default([]),
});

const mode = z.object({
  id: z.string(),
  name: z.string(),
  summary: text,
  lifecycle: lifecycleSchema.optional(),
  // Where the line runs, in words.
  line: z.string(),
  // Bottom layer first.
  parts: z.array(part).readonly(),
});

export const serviceSnapshotSchema = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  category: text,
  summary: text,
  docs: text,
  // Names of the product and its variants under which a reader may look for it.
  otherNames: texts,
  contradictions: z
    .array(z.object({ topic: z.string(), finding: z.string(), sources }))
    .readonly()
    .default([]),
  lifecycle: lifecycleSchema.optional(),
  // The default first.
  modes: z.array(mode).readonly(),
});

export type SourceSnapshot = z.infer<typeof source>;
export type SettingSnapshot = z.infer<typeof settingSchema>;
export type LifecycleSnapshot = z.infer<typeof lifecycleSchema>;
export type PartSnapshot = z.infer<typeof part>;
export type ModeSnapshot = z.infer<typeof mode>;
export type ServiceSnapshot = z.infer<typeof serviceSnapshotSchema>;

export interface Snapshot {
  /** Sorted by id. */
  readonly services: readonly ServiceSnapshot[];
  /** A digest of each page of `content/services`, by the service's id. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Before the first revision there was nothing. */
export const emptySnapshot: Snapshot = { services: [], pages: {} };

/**
 * A resolved service with what the schema asks for beside its own fields, of which that takes those that can
 * change for a reader.
 */
export const serviceSnapshot = (service: Service) => ({
  ...service,
  shortName: service.shortName ?? service.name,
  otherNames: [
    ...(service.variants ?? []).map(({ name }) => name),
    ...(service.aliases ?? []),
  ].toSorted(),
  modes: service.modes.map((each) => ({
    ...each,
    line: lineText(each),
    parts: each.stack.layers.flatMap((layer) =>
      layer.parts.map((part) => ({ ...part, layer: layer.id })),
    ),
  })),
});

/**
 * Derived by today's code, so that a line whose wording alone changed has not moved. With a layer
 * that today's catalogue does not have, the stored text is used.
 */
function lineText({ stack }: Mode): string {
  const known = stack.layers.every(({ id }) => layerIds.includes(id));
  if (!known) return stack.line.text;
  return lineOf(stack.layers.map(({ id, parts }) => ({ id, owner: layerOwner(parts) }))).text;
}
