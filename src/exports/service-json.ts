/**
 * The schema of the published data: one service as JSON. Readers' programs rely on the shape:
 * fields may be added, but never renamed or removed.
 */
import { z } from 'zod';
import {
  awsIdsSchema,
  categoryIds,
  controlSchema,
  daySchema,
  evidenceSchema,
  expiringIds,
  idSchema,
  layerIds,
  lifecycleSchema,
  ownerIds,
  profileSchema,
  programIds,
  questionIds,
  settingSchema,
  sourceSchema,
  variantSchema,
} from '#catalog/index.ts';

const layerId = z.enum(layerIds);

export const partSchema = z.strictObject({
  id: idSchema,
  name: z.string().describe('What the part is.'),
  owner: z.enum(ownerIds).describe('The one owner.'),
  team: z
    .string()
    .optional()
    .describe('Who inside the customer holds the part, where an organization’s own copy says so.'),
  duty: z.string().describe('What the owner does.'),
  setting: settingSchema.optional().describe('Present when the part is a switch.'),
  switchOf: idSchema.optional().describe('The part of AWS’s that this switch turns on and off.'),
  expires: z
    .enum(expiringIds)
    .optional()
    .describe('What expires if nobody does this: the owner renews it or sets its lifetime.'),
  controls: z.array(controlSchema).describe('NIST SP 800-53 r5 control ids.'),
  evidence: z
    .array(evidenceSchema)
    .describe(
      'How the owner proves it. An `artifact` is a report on AWS’s data centers and hosts alone: the `scope` of the service is apart.',
    ),
  answers: z
    .array(z.enum(questionIds))
    .optional()
    .describe('The questions whose answer is the owner of this part.'),
  sources: z
    .array(sourceSchema)
    .min(1)
    .describe('AWS pages; no `verified` means not yet verified.'),
});

export const layerSchema = z.strictObject({
  id: layerId,
  name: z.string(),
  owner: z.enum([...ownerIds, 'split']).describe('`split` where the line runs through the layer.'),
  parts: z.array(partSchema).min(1),
});

const line = z.strictObject({
  through: z.array(layerId).describe('Layers whose parts have both owners.'),
  between: z
    .array(z.strictObject({ lower: layerId, upper: layerId }))
    .describe('Neighbouring layers of different owners.'),
  yoursFrom: layerId.optional().describe('The lowest layer in which a part is the customer’s.'),
  text: z.string().describe('The same in words.'),
});

const answer = z.union([
  z.strictObject({
    question: z.enum(questionIds),
    owner: z.enum(ownerIds),
    parts: z.array(idSchema).min(1).describe('The parts that answer, the first before all.'),
    words: z.string().describe('What stands for them: the name of the first part.'),
  }),
  z.strictObject({
    question: z.enum(questionIds),
    reason: z.string().describe('Why the question does not arise.'),
  }),
  z.strictObject({
    question: z.enum(questionIds),
    unanswered: z.string().describe('That nothing which was read answers it, in a sentence.'),
  }),
]);

export const modeSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  summary: z.string().describe('What the mode is, in a sentence.'),
  url: z.url().describe('Its page, or its place on one; `#` and the id of a part lead to a row.'),
  default: z.boolean().describe('True for exactly one mode of a service.'),
  lifecycle: lifecycleSchema.optional(),
  profile: profileSchema
    .partial()
    .describe('Access to the operating system, place in your VPC, whether it keeps your data.'),
  answers: z
    .array(answer)
    .describe('What the mode answers to the questions of `/questions/`, in their order.'),
  line: line.describe('Where ownership passes from AWS to the customer.'),
  layers: z.array(layerSchema).min(1).describe('Bottom to top.'),
});

const scopeStatementSchema = z.strictObject({
  program: z.enum(programIds),
  name: z.string().describe('What auditors call the program.'),
  state: z
    .enum(['named', 'not-named'])
    .describe('Whether what was read names the service. Not named does not mean “no”.'),
  limits: z
    .array(z.string())
    .optional()
    .describe('What AWS’s list or page leaves out or asks for, or the level that it names.'),
  sources: z.array(sourceSchema).min(1).describe('The pages that were compared.'),
});

/** `/services/<id>.json`. */
export const serviceJsonSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    shortName: z.string().describe('The name in lists.'),
    category: z.enum(categoryIds),
    url: z.url().describe('The page for people.'),
    aws: awsIdsSchema
      .optional()
      .describe('How AWS itself names the service in policies, templates and plans.'),
    lifecycle: lifecycleSchema.optional(),
    variants: z
      .array(variantSchema)
      .optional()
      .describe('Products that AWS names apart and that are modes here.'),
    scope: z
      .array(scopeStatementSchema)
      .describe('Audit programs that were compared. One that is missing was not compared.'),
    modes: z.array(modeSchema).min(1).describe('The default mode first.'),
  })
  .meta({ title: 'Service', description: 'Who secures what in one AWS service, part by part.' });

/** `/api/v1/services.json`. */
export const servicesJsonSchema = z
  .array(serviceJsonSchema)
  .meta({ title: 'Services', description: 'Every service of the catalogue, sorted by id.' });

export type DeepReadonly<T> = T extends object
  ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
  : T;

/** A service in the published shape. */
export type ServiceJson = DeepReadonly<z.infer<typeof serviceJsonSchema>>;

export const originSchema = z.strictObject({
  day: daySchema.describe('The day of the catalogue.'),
  version: z.string().describe('The catalogue’s version.'),
  site: z.url().describe('The address of the site.'),
});

/** Where data come from: every export says it. */
export type MatrixOrigin = Readonly<z.infer<typeof originSchema>>;

/**
 * What published data are checked by, as JSON Schema 2020-12. Unlike the schema itself, it allows fields that
 * it does not name: a program that has it goes on when `/api/v1/` gets more.
 */
export const jsonSchemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
