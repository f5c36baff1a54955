/** The catalogue as a whole, as it is published: where it comes from, its index, and what matrices are made of. */
import { z } from 'zod';
import packageFile from '../../package.json' with { type: 'json' };
import {
  categoryIds,
  controlSchema,
  idSchema,
  lifecycleSchema,
  type Service,
} from '#catalog/index.ts';
import { baseline } from '#views/controls.ts';
import { services } from '#views/services.ts';
import { today } from '#views/today.ts';
import { absolute, exportPath, servicePath } from '#views/urls.ts';
import { typesOf } from '#catalog/resource-types.ts';
import { publishedService } from './published-service.ts';
import { originSchema, type MatrixOrigin } from './service-json.ts';

/** Where the data of this copy come from. */
export const matrixOrigin: MatrixOrigin = {
  day: today,
  version: packageFile.version,
  site: absolute(''),
};

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
  shown: readonly Service[],
  { day, version }: MatrixOrigin,
): z.infer<typeof catalogueIndexSchema> => ({
  version,
  day,
  licence: 'CC-BY-4.0',
  note: 'This is not a statement by AWS. Each part names the AWS page that it comes from.',
  services: shown.map(({ id, name, shortName, category, modes, lifecycle }) => ({
    id,
    name,
    shortName,
    category,
    url: absolute(servicePath(id)),
    data: absolute(exportPath(id, 'json')),
    modes: modes.map((mode) => ({ id: mode.id, name: mode.name, default: mode.default })),
    ...(lifecycle && { lifecycle: lifecycle.status }),
  })),
});

/** What is read before a matrix is made of services: the controls that it lists, and where it comes from. */
export const matrixStartSchema = z.strictObject({
  origin: originSchema,
  controls: z
    .array(z.strictObject({ id: controlSchema, title: z.string() }))
    .describe(
      'The controls of the moderate baseline of NIST SP 800-53, revision 5, in NIST’s order.',
    ),
});

export const matrixStart = (): z.infer<typeof matrixStartSchema> => ({
  origin: matrixOrigin,
  controls: [...baseline],
});

/** All that a matrix can be made from. */
export const matrixCatalogue = () => ({
  services: services.map(publishedService),
  controls: baseline,
  origin: matrixOrigin,
  types: typesOf(services),
});
