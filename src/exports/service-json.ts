/**
 * The published data: one service as JSON, and its schema. Readers' programs rely on the shape:
 * fields may be added, but never renamed or removed.
 */
import { z } from 'zod';
import {
  answerRecords,
  awsIdsSchema,
  categoryIds,
  controlSchema,
  evidenceSchema,
  idSchema,
  layerIds,
  lifecycleSchema,
  ownerIds,
  profileSchema,
  questionIds,
  settingSchema,
  sourceSchema,
  variantSchema,
  type Mode,
  type Service,
  type StackPart,
} from '#catalog/index.ts';

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
  switchOf: idSchema.optional().describe('The part of AWS’s that this switch turns on and off.'),
  controls: z.array(controlSchema).describe('NIST SP 800-53 r5 control ids.'),
  evidence: z
    .array(evidenceSchema)
    .describe(
      'How the owner proves it. An `artifact` is a report on AWS’s data centers and hosts alone: whether a service is in its scope was not compared.',
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

const mode = z.strictObject({
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
  layers: z.array(layer).min(1).describe('Bottom to top.'),
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
    modes: z.array(mode).min(1).describe('The default mode first.'),
  })
  .meta({ title: 'Service', description: 'Who secures what in one AWS service, part by part.' });

/** `/api/v1/services.json`. */
export const servicesJsonSchema = z
  .array(serviceJsonSchema)
  .meta({ title: 'Services', description: 'Every service of the catalogue, sorted by id.' });

type ServiceJson = z.infer<typeof serviceJsonSchema>;

/**
 * A service in the published shape.
 *
 * @param service The resolved service.
 * @param urlOf Returns the absolute address of its page, or of that of a mode.
 */
export function serviceToJson(service: Service, urlOf: (mode?: Mode) => string): ServiceJson {
  const { id, name, shortName, category, aws, lifecycle, variants } = service;
  return structuredClone({
    id,
    name,
    shortName,
    category,
    url: urlOf(),
    ...(aws && { aws: awsIdsOf(aws) }),
    ...(lifecycle && { lifecycle }),
    ...(variants && { variants }),
    modes: service.modes.map((mode) => modeToJson(mode, urlOf(mode))),
  }) as ServiceJson;
}

/** Without what tells a mode: that is for the command. */
const awsIdsOf = ({ resources: _resources, ...ids }: NonNullable<Service['aws']>) => ids;

function modeToJson(mode: Mode, url: string) {
  const { id, name, summary, default: isDefault, lifecycle, profile, stack } = mode;
  return {
    id,
    name,
    summary,
    url,
    default: isDefault,
    ...(lifecycle && { lifecycle }),
    profile,
    answers: answerRecords(mode),
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
  const { id, name, owner, team, duty, setting, switchOf } = part;
  const { controls, evidence, answers, sources } = part;
  return {
    id,
    name,
    owner,
    ...(team !== undefined && { team }),
    duty,
    ...(setting && { setting }),
    ...(switchOf !== undefined && { switchOf }),
    controls: controls ?? [],
    evidence: evidence ?? [],
    ...(answers && { answers }),
    sources,
  };
}
