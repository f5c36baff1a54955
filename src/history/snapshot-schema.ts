/**
 * The schemas of what a snapshot of any revision consists of. They are looser than the schema of entries,
 * which changes with time: texts may be of any length, and what is new may be missing.
 */
import { z } from 'zod';
import { lifecycleSchema, ownerIds } from '#catalog/index.ts';
import { layerIds } from '#catalog/layers.ts';
import type { ServiceSnapshot } from './snapshot.ts';

const source = z.object({
  // A citation of a page that the entry does not list has no address.
  url: z.string().min(1),
  title: z.string(),
  verified: z.string().optional(),
});

const switched = z.enum(['on-by-default', 'off-by-default']);

export const settingSnapshotSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('always-on') }),
  z.object({
    state: switched,
    changedBy: z.enum(ownerIds),
    doors: z.object({ console: switched.optional(), api: switched.optional() }).optional(),
  }),
]);

const part = z.object({
  id: z.string(),
  layer: z.enum(layerIds),
  name: z.string(),
  owner: z.enum(ownerIds),
  duty: z.string(),
  setting: settingSnapshotSchema.optional(),
  sources: z.array(source),
  controls: z.array(z.string()),
  evidence: z.array(
    z.object({ kind: z.enum(['artifact', 'config-rule', 'security-hub']), id: z.string() }),
  ),
});

export const lifecycleSnapshotSchema = z.object({
  status: lifecycleSchema.shape.status,
  date: z.string().optional(),
  note: z.string(),
  sources: z.array(source),
});

const mode = z.object({
  id: z.string(),
  name: z.string(),
  summary: z.string(),
  lifecycle: lifecycleSnapshotSchema.optional(),
  line: z.string(),
  parts: z.array(part),
});

export const serviceSnapshotSchema: z.ZodType<ServiceSnapshot> = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  category: z.string(),
  summary: z.string(),
  docs: z.string(),
  otherNames: z.array(z.string()),
  contradictions: z.array(
    z.object({ topic: z.string(), finding: z.string(), sources: z.array(source) }),
  ),
  lifecycle: lifecycleSnapshotSchema.optional(),
  modes: z.array(mode),
});
