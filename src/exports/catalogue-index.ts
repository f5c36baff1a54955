import { z } from 'zod';
import { categoryIds, idSchema, lifecycleSchema, type Service } from '#catalog/index.ts';
import { originSchema } from './origin-schema.ts';
import type { MatrixOrigin } from './matrix/table.ts';
import { absolute, exportPath, servicePath } from '#views/urls.ts';

/** The index of the published data; fields may be added, but never renamed or removed. */
export const catalogueIndexSchema = z.strictObject({
  ...originSchema.omit({ site: true }).shape,
  licence: z.literal('CC-BY-4.0'),
  note: z.string().describe('What the data are not: a statement by AWS.'),
  services: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string(),
      shortName: z.string(),
      category: z.enum(categoryIds),
      url: z.url().describe('Its page.'),
      data: z.url().describe('Its file, which services.schema.json describes.'),
      modes: z
        .array(z.strictObject({ id: idSchema, name: z.string(), default: z.boolean() }))
        .min(1)
        .describe('Exactly one is the default.'),
      lifecycle: lifecycleSchema.shape.status
        .optional()
        .describe('Present when AWS has announced its end.'),
    }),
  ),
});

/**
 * The index of the published data: each service with its modes and the address of its file, so that nobody
 * loads all to read one.
 */
export const catalogueIndex = (
  services: readonly Service[],
  { day, version }: MatrixOrigin,
): z.infer<typeof catalogueIndexSchema> => ({
  version,
  day,
  licence: 'CC-BY-4.0',
  note: 'This is not a statement by AWS. Each part names the page of AWS’s that it comes from.',
  services: services.map((service) => ({
    id: service.id,
    name: service.name,
    shortName: service.shortName,
    category: service.category,
    url: absolute(servicePath(service.id)),
    data: absolute(exportPath(service.id, 'json')),
    modes: service.modes.map((mode) => ({
      id: mode.id,
      name: mode.name,
      default: mode.default,
    })),
    ...(service.lifecycle && { lifecycle: service.lifecycle.status }),
  })),
});
