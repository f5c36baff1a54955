/**
 * What authors write. It differs from what the site works with (`schema.ts`) where many entries would
 * say the same: a page is cited by its key, a setting by one word, evidence by its id. `expand.ts`
 * turns one into the other.
 */
import { z } from 'zod';
import { MAX_PASSAGES, passageSchema } from './passage.ts';
import { either, type Fixed } from './either.ts';
import { plainText } from './plain-text.ts';
import {
  archetypeSchema,
  contradictionSchema,
  daySchema,
  idSchema,
  lifecycleSchema,
  scopeSchema,
  MAX_MODES,
  modeSchema,
  partOverrideSchema,
  partSchema,
  serviceSchema,
  settingSchema,
  sourceSchema,
  traitSchema,
} from './schema.ts';

const keySchema = z
  .string()
  .max(60, 'must be at most 60 characters')
  .regex(/^[a-z][A-Za-z0-9]*$/, 'must be letters and digits, a small letter first');

/** A passage, which has two words at least, or its key in the page's `passages`. */
const writtenPassageSchema = z.string().superRefine((text, context) => {
  if (keySchema.safeParse(text).success) return;
  for (const issue of passageSchema.safeParse(text).error?.issues ?? []) {
    context.addIssue({ ...issue } as Parameters<typeof context.addIssue>[0]);
  }
});

/** As an entry writes it: one passage, or a list of them. */
export const writtenPassagesSchema = either(writtenPassageSchema, [
  { when: 'length', schema: z.array(writtenPassageSchema).min(1).max(MAX_PASSAGES) },
]);

const pageKeySchema = z.string().min(1);

const cited = {
  /** The day on which this claim was compared with the page, where it is not the page's `read`. */
  verified: daySchema.optional(),
  /** Where on the page the claim stands: `first words … last words`, or a list of such passages. */
  at: writtenPassagesSchema.optional(),
};

/** A page of the entry's own table, cited for one claim. */
export const pageCitationSchema = z.strictObject({ page: pageKeySchema, ...cited });

/** The key of a page; an object where the claim has a day or a passage of its own; or a whole source. */
const citationSchema = either(pageKeySchema, [
  { when: 'page', schema: pageCitationSchema },
  { when: 'url', schema: sourceSchema.extend({ at: writtenPassagesSchema.optional() }) },
]);

const citationsSchema = z.array(citationSchema);

/** A page of AWS that an entry cites by its key. */
export const pageSchema = z.strictObject({
  /** The page's path below the entry's `guide`, without `.html`: `ebs-encryption`. */
  path: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)*(#[\w.-]+)?$/, 'must be a path below the guide, without .html')
    .optional(),
  /** The whole address, where the page is in no guide of the entry's. */
  url: sourceSchema.shape.url.optional(),
  /** The page's title as AWS writes it. */
  title: sourceSchema.shape.title,
  /** The day on which somebody read the page, where it is not the entry's `read`. */
  read: daySchema.optional(),
  /** Passages that several claims rest on, each by a key of its own, for their `at`. */
  passages: z.record(keySchema, passageSchema).optional(),
});

const guideSchema = z
  .url({ protocol: /^https$/ })
  .regex(/\/$/, 'must be an https address that ends with a slash');

/** The pages that a file cites. */
const cites = {
  /** The guide that has most of the pages: an address that ends with a slash. */
  guide: guideSchema.optional(),
  /** The day on which the pages were read, where a page gives none of its own. */
  read: daySchema.optional(),
  /**
   * The reports of AWS Artifact that are the evidence of each part of AWS's that this file adds
   * without any: for traits of AWS's facilities, as the rule report-scope says.
   */
  reports: z.array(plainText(2, 90)).optional(),
  /** The pages that this file cites, by a key of its own. */
  pages: z.record(keySchema, pageSchema).optional(),
};

/**
 * The words for a switch, by its state while nobody touches it. What is closed by default is off by
 * default, and opens something once it is on.
 */
export const writtenSettings = [
  'always-on',
  'on-by-default',
  'off-by-default',
  'closed-by-default',
] as const;

/** A setting: one word for a switch that the customer may change, else an object. */
const writtenSettingSchema = either(z.enum(writtenSettings), [
  { when: 'state', schema: settingSchema },
]);

const partFields = {
  /** Present when the part is a switch: one word where the customer may change it. */
  setting: writtenSettingSchema.optional(),
  /** The pages that the claim comes from, by their keys, the strongest first. */
  sources: citationsSchema.min(1, 'a part needs at least one source'),
  /**
   * How the owner proves it: a report of AWS Artifact (`SOC 2 report`), an AWS Config rule
   * (`acm-certificate-expiration-check`) or a Security Hub control (`ACM.1`).
   */
  evidence: z.array(plainText(2, 90)).optional(),
};

/** A part as an entry writes it. */
export const writtenPartSchema = partSchema.extend(partFields);

/** What is written about a part that is in the stack already. */
export const writtenOverrideSchema = partOverrideSchema.extend(
  z.strictObject(partFields).partial().shape,
);

const adjustments = {
  override: z.record(idSchema, writtenOverrideSchema).optional(),
  add: z.array(writtenPartSchema).optional(),
};

const lifecycle = lifecycleSchema.extend({ sources: citationsSchema.min(1) });

export const writtenModeSchema = modeSchema.extend({
  ...adjustments,
  lifecycle: lifecycle.optional(),
});

/** A service's entry. Its id and its category are its file's name and folder. */
export const writtenServiceSchema = serviceSchema.omit({ id: true, category: true }).extend({
  ...cites,
  ...adjustments,
  guide: guideSchema,
  /** Where the service's documentation begins, where that is not the guide's own address. */
  docs: serviceSchema.shape.docs.optional(),
  lifecycle: lifecycle.optional(),
  contradictions: z
    .array(contradictionSchema.extend({ sources: citationsSchema.min(2) }))
    .optional(),
  scope: z.array(scopeSchema.extend({ sources: citationsSchema.min(1) })).optional(),
  modes: z.array(writtenModeSchema).min(1).max(MAX_MODES),
});

/** An archetype. Its id is its file's name. */
export const writtenArchetypeSchema = archetypeSchema
  .omit({ id: true })
  .extend({ ...cites, ...adjustments });

/** A trait. Its id is its file's name. */
export const writtenTraitSchema = traitSchema
  .omit({ id: true })
  .extend({ ...cites, ...adjustments });

/** What is left of a service, an archetype or a trait that the catalogue no longer has. */
export const retirementSchema = z.strictObject({
  /** Why it was removed, and what replaces it. */
  reason: plainText(20, 280),
});

export type Page = Fixed<z.infer<typeof pageSchema>>;
export type PageCitation = Fixed<z.infer<typeof pageCitationSchema>>;
export type WrittenPart = Fixed<z.infer<typeof writtenPartSchema>>;
export type WrittenOverride = Fixed<z.infer<typeof writtenOverrideSchema>>;
export type WrittenMode = Fixed<z.infer<typeof writtenModeSchema>>;
export type WrittenService = Fixed<z.infer<typeof writtenServiceSchema>>;
export type WrittenArchetype = Fixed<z.infer<typeof writtenArchetypeSchema>>;
export type WrittenTrait = Fixed<z.infer<typeof writtenTraitSchema>>;
