import { z } from 'zod';

const texts = z.array(z.string()).optional();

const cited = { sources: z.array(z.union([z.string(), z.looseObject({})])).optional() };

const part = z.looseObject({ ...cited, controls: texts, evidence: texts, remove: texts });

const adjustments = {
  traits: texts,
  remove: texts,
  override: z.record(z.string(), part).optional(),
  add: z.array(part.extend({ id: z.string() })).optional(),
};

const lifecycle = z.looseObject(cited).optional();

const condition = z.looseObject({ mode: z.string().optional() });

const resources = z.array(
  z.looseObject({
    types: z.array(z.string()),
    modes: z.array(condition),
    about: z.looseObject({ type: z.string() }).optional(),
  }),
);

const prefixes = { cloudFormationPrefixes: texts, terraformPrefixes: texts };

const named = { name: z.string().optional(), summary: z.string().optional() };

const mode = z.looseObject({
  ...named,
  ...adjustments,
  id: z.string(),
  archetype: z.string().optional(),
  extends: z.string().optional(),
  lifecycle,
});

const entry = z.looseObject({
  ...named,
  ...adjustments,
  shortName: z.string().optional(),
  archetype: z.string().optional(),
  aliases: texts,
  aws: z.looseObject({ ...prefixes, resources: resources.optional() }).optional(),
  reports: texts,
  pages: z.record(z.string(), z.looseObject({})).optional(),
  variants: z.array(z.looseObject({ id: z.string(), mode: z.string() })).optional(),
  contradictions: z.array(z.looseObject(cited)).optional(),
  scope: z.array(z.looseObject({ ...cited, programs: texts })).optional(),
  retired: z.looseObject({}).optional(),
  lifecycle,
});

const service = entry.extend({ modes: z.array(mode) });

/**
 * True if every field that rules and stacks iterate over is a list or an object as they expect.
 * Otherwise the schema reports the file, and no other rule looks at it.
 */
export const hasShape = (kind: string, written: unknown): boolean =>
  kind === 'retired' || (kind === 'service' ? service : entry).safeParse(written).success;
