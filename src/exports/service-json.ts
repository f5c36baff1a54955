/**
 * The published data: one service as JSON, and its schema. Readers' programs rely on the shape:
 * fields may be added, but never renamed or removed.
 */
import { z } from 'zod';
import {
  categoryIds,
  controlSchema,
  evidenceSchema,
  idSchema,
  layerIds,
  lifecycleSchema,
  ownerIds,
  settingSchema,
  sourceSchema,
  variantSchema,
  type Mode,
  type Service,
  type StackPart,
} from '../catalog/index.ts';

const layerId = z.enum(layerIds);

const part = z.strictObject({
  id: idSchema,
  name: z.string().describe('What the part is.'),
  owner: z.enum(ownerIds).describe('The one owner.'),
  team: z
    .string()
    .optional()
    .describe('Who inside the customer holds the part, where an organisation’s own copy says so.'),
  duty: z.string().describe('What the owner does.'),
  setting: settingSchema.optional().describe('Present when the part is a switch.'),
  controls: z.array(controlSchema).describe('NIST SP 800-53 r5 control ids.'),
  evidence: z.array(evidenceSchema).describe('How the owner proves it.'),
  sources: z
    .array(sourceSchema)
    .min(1)
    .describe('AWS pages; no `verified` means not yet verified.'),
});

const layer = z.strictObject({
  id: layerId,
  name: z.string(),
  owner: z.enum([...ownerIds, 'split']).describe('`split` where the line runs through the layer.'),
  parts: z.array(part).min(1),
});

const line = z.strictObject({
  through: z.array(layerId).describe('Layers whose parts have both owners.'),
  between: z
    .array(z.strictObject({ lower: layerId, upper: layerId }))
    .describe('Neighbouring layers of different owners.'),
  yoursFrom: layerId.optional().describe('The lowest layer in which a part is the customer’s.'),
  text: z.string().describe('The same in words.'),
});

const mode = z.strictObject({
  id: idSchema,
  name: z.string(),
  default: z.boolean().describe('True for exactly one mode of a service.'),
  lifecycle: lifecycleSchema.optional(),
  line: line.describe('Where ownership passes from AWS to the customer.'),
  layers: z.array(layer).min(1).describe('Bottom to top.'),
});

/** `/services/<id>.json`. */
export const serviceJsonSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    category: z.enum(categoryIds),
    url: z.url().describe('The page for people.'),
    lifecycle: lifecycleSchema.optional(),
    variants: z
      .array(variantSchema)
      .optional()
      .describe('Products that AWS names apart and that are modes here.'),
    modes: z.array(mode).min(1).describe('The default mode first.'),
  })
  .meta({ title: 'Service', description: 'Who secures what in one AWS service, part by part.' });

/** `/api/v1/services.json`. */
const servicesJsonSchema = z
  .array(serviceJsonSchema)
  .meta({ title: 'Services', description: 'Every service of the catalogue, sorted by id.' });

type ServiceJson = z.infer<typeof serviceJsonSchema>;

/**
 * A service in the published shape.
 *
 * @param service The resolved service.
 * @param url The absolute address of its page.
 */
export function serviceToJson(service: Service, url: string): ServiceJson {
  const { id, name, category, lifecycle, variants } = service;
  return structuredClone({
    id,
    name,
    category,
    url,
    ...(lifecycle && { lifecycle }),
    ...(variants && { variants }),
    modes: service.modes.map(modeToJson),
  }) as ServiceJson;
}

function modeToJson({ id, name, default: isDefault, lifecycle, stack }: Mode) {
  return {
    id,
    name,
    default: isDefault,
    ...(lifecycle && { lifecycle }),
    line: stack.line,
    layers: stack.layers.map((item) => ({
      id: item.id,
      name: item.name,
      owner: item.owner,
      parts: item.parts.map(partToJson),
    })),
  };
}

function partToJson(part: StackPart) {
  const { id, name, owner, team, duty, setting, controls, evidence, sources } = part;
  return {
    id,
    name,
    owner,
    ...(team !== undefined && { team }),
    duty,
    ...(setting && { setting }),
    controls: controls ?? [],
    evidence: evidence ?? [],
    sources,
  };
}

/** The JSON Schema (2020-12) of `/api/v1/services.json`; one entry is `/services/<id>.json`. */
export function servicesJsonSchemaDocument(): object {
  return z.toJSONSchema(servicesJsonSchema, { target: 'draft-2020-12' });
}
