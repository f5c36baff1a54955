import { z } from 'zod';
import { awsSchema } from './aws-schema.ts';
import { categoryIds } from './categories.ts';
import type { Fixed } from './either.ts';
import { expiringIds } from './expiring.ts';
import { layerIds } from './layers.ts';
import { ownerIds, verbIds } from './owners.ts';
import { questionIds } from './questions.ts';
import { passagesSchema } from './passage.ts';
import { plainText } from './plain-text.ts';
import { profileSchema } from './profile.ts';
import { programIds } from './programs.ts';

/** The most ways to run one service: three times as many as any has. Each has pictures to draw. */
export const MAX_MODES = 18;

/**
 * An id: kebab-case, stable, because addresses, names of files and overlays are built on it. The
 * length is limited because names of files are.
 */
export const idSchema = z
  .string()
  .max(60, 'must be at most 60 characters')
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be kebab-case: a-z, 0-9 and single hyphens');

/** An id that ends an address, and is the name of files. */
export const addressIdSchema = idSchema.superRefine((id, context) => {
  const message = takenBy(id);
  if (message) context.addIssue({ code: 'custom', message, params: { allowed: 'any other id' } });
});

/** What such an id may be, in words. */
export const addressIdForm =
  'kebab-case: a-z, 0-9 and single hyphens, 60 characters at most; not "index", "constructor", or a device on Windows such as "con"';

function takenBy(id: string): string | undefined {
  if (id === 'index') return 'is the address of a list';
  if (id === 'constructor') return 'is a property of every object in JavaScript';
  // Windows opens the device, whatever the file's ending.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id)
    ? 'is the name of a device on Windows'
    : undefined;
}

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date('must be a calendar day, YYYY-MM-DD');

/** The AWS page that a claim comes from. */
export const sourceSchema = z.strictObject({
  /** The page's address on one of AWS's own hosts, https, with the fragment where it helps. */
  url: z.url({ protocol: /^https$/, error: 'must be an https address' }),
  /** The page's title as AWS writes it. */
  title: plainText(3, 140),
  /**
   * The day on which the claim was last compared with the page's text. Left out until somebody
   * has read the page: no date means "not yet verified", and the site says so.
   */
  verified: daySchema.optional(),
  /** Where on the page the claim stands, passage by passage: `first words … last words`. */
  at: passagesSchema.optional(),
});

const switchedState = z.enum(['on-by-default', 'off-by-default']);

/** A part that is a switch: its state when nobody touches it, and who may touch it. */
export const settingSchema = z.discriminatedUnion('state', [
  z.strictObject({
    /** Cannot be switched off by either side. */
    state: z.literal('always-on'),
  }),
  z.strictObject({
    /** The state of a new resource. */
    state: switchedState,
    /** Who may change the state. */
    changedBy: z.enum(ownerIds),
    /**
     * Present on a switch that opens a way in or out, or passes rights on: while it is off it is closed.
     */
    opens: z.literal(true).optional(),
    /** The state for each way to create the resource (console, API …), where these differ. */
    doors: z
      .strictObject({ console: switchedState.optional(), api: switchedState.optional() })
      .optional(),
  }),
]);

/** How an owner proves that its half is done. */
export const evidenceSchema = z.strictObject({
  /** `artifact`: a report in AWS Artifact. The others are checks that run in your account. */
  kind: z.enum(['artifact', 'config-rule', 'security-hub']),
  /** The report's name, the rule's name (`ebs-in-backup-plan`) or the control's id (`EC2.7`). */
  id: plainText(2, 90),
});

/** A NIST SP 800-53 r5 control id, lower case as in OSCAL: `si-2`, `ac-6.1`. */
export const controlSchema = z
  .string()
  .regex(/^[a-z]{2}-\d{1,2}(\.\d{1,2})?$/, 'must be a NIST SP 800-53 r5 id such as si-2 or ac-6.1');

/** The smallest thing that has one owner. */
export const partSchema = z.strictObject({
  /** Unique within a stack, and the same in every stack that has this part. */
  id: idSchema,
  /** The layer that the part belongs to. */
  layer: z.enum(layerIds),
  /** What the part is, in sentence case. Short: it is a cell of the diagram. */
  name: plainText(3, 44),
  /** The one owner. */
  owner: z.enum(ownerIds),
  /** What the owner does, in one to three sentences: “Set …” tells the customer, “AWS sets …” tells of AWS. */
  duty: plainText(12, 320),
  /** Present when the part is a switch. */
  setting: settingSchema.optional(),
  /** The part of AWS's that this switch of the customer's turns on and off. */
  switchOf: idSchema.optional(),
  /** What the owner does with the part. */
  verb: z.enum(verbIds).optional(),
  /** What expires if nobody does this: what the owner renews, rotates, replaces or sets the lifetime of. */
  expires: z.enum(expiringIds).optional(),
  /** The questions that the part answers. */
  answers: z.array(z.enum(questionIds)).optional(),
  /** The pages that the claim comes from, the strongest first. */
  sources: z.array(sourceSchema).min(1, 'a part needs at least one source'),
  /** The NIST SP 800-53 r5 controls that the part answers to. */
  controls: z.array(controlSchema).optional(),
  /** How the owner proves it. */
  evidence: z.array(evidenceSchema).optional(),
});

/** The end of a service or of a mode, where AWS has announced one. */
export const lifecycleSchema = z.strictObject({
  /** `maintenance`: closed to new customers; `sunset`: ends on `date`; `ended`: gone. */
  status: z.enum(['maintenance', 'sunset', 'ended']),
  /** The day on which the status takes, or took, effect. */
  date: daySchema.optional(),
  /** One sentence for the banner: what ends, and what AWS names in its place. */
  note: plainText(12, 280),
  /** Where AWS announced it. */
  sources: z.array(sourceSchema).min(1),
});

/** The audit programs in which a page of AWS's names the service; none where the page names none. */
export const scopeSchema = z.strictObject({
  programs: z.array(z.enum(programIds)),
  /** What the page leaves out of the service or asks for, or the level that it names, in our words. */
  limit: plainText(3, 120).optional(),
  /** The page that was read, with the passage that names the programs. */
  sources: z.array(sourceSchema).min(1),
});

/** The fields that an override may take from a part. */
const removableFields = z.array(
  partSchema
    .pick({
      setting: true,
      switchOf: true,
      verb: true,
      expires: true,
      answers: true,
      controls: true,
      evidence: true,
    })
    .keyof(),
);

/** What a service or mode says differently about a part that its archetype brings. */
export const partOverrideSchema = partSchema.omit({ id: true, layer: true }).partial().extend({
  /** Fields that the part has and that it does not have here. */
  remove: removableFields.optional(),
});

const reasonsSchema = z.partialRecord(z.enum(questionIds), plainText(8, 140));

const adjustments = {
  /** The ids of the traits whose parts this stack takes. */
  traits: z.array(idSchema).optional(),
  /** What is different here about parts of the archetype or a trait, by part id. */
  override: z.record(idSchema, partOverrideSchema).optional(),
  /** The ids of parts of the archetype or a trait that do not exist here. */
  remove: z.array(idSchema).optional(),
  /** Parts that only exist here. */
  add: z.array(partSchema).optional(),
  /** Questions that do not arise here, each with the reason: "You bring no code." */
  notAsked: reasonsSchema.optional(),
  /** Questions that arise here and that nothing which was read answers, each in a sentence. */
  unanswered: reasonsSchema.optional(),
  /** Three facts that a triager wants first: those that differ from where the stack started. */
  profile: profileSchema.partial().optional(),
};

const reasonSchema = plainText(20, 280);

/** Ids that a service gave up, each with the reason: addresses and overlays may still use them. */
const retiredSchema = z.strictObject({
  modes: z.record(idSchema, reasonSchema).optional(),
  parts: z.record(idSchema, reasonSchema).optional(),
});

/** A stack, or a piece of one, that many services share. */
const sharedStack = {
  id: idSchema,
  /** The name that the site shows. */
  name: plainText(3, 60),
  /** What the services that take it have in common, in one sentence. */
  summary: plainText(12, 280),
  /** Parts that it gave up, said once for all the services that had them from here. */
  retired: retiredSchema.omit({ modes: true }).optional(),
  ...adjustments,
};

/** A stack that many services start from. */
export const archetypeSchema = z.strictObject({
  ...sharedStack,
  /** The archetype's place in lists, by what the customer runs: from a whole machine to a rule. */
  order: z.number().int().positive(),
});

/** A named bundle of parts that many services share beside their archetype. */
export const traitSchema = z.strictObject(sharedStack);

/** A way to run a service that moves the line. */
export const modeSchema = z.strictObject({
  /** Unique within the service; part of the address. */
  id: addressIdSchema,
  /** What AWS calls it. */
  name: plainText(2, 60),
  /** One sentence: what is different when you run the service this way. */
  summary: plainText(12, 280),
  /** The stack that this mode starts from, where it differs from the service's. */
  archetype: idSchema.optional(),
  /** The earlier mode of this service whose stack this one starts from, instead of the archetype's. */
  extends: idSchema.optional(),
  /** Present when AWS has announced this mode's end. */
  lifecycle: lifecycleSchema.optional(),
  ...adjustments,
});

/** Two AWS pages that do not agree, so that a reader can judge. */
export const contradictionSchema = z.strictObject({
  /** What the pages differ on, as a noun phrase. */
  topic: plainText(3, 100),
  /** The questions whose answers the pages put in doubt. */
  questions: z.array(z.enum(questionIds)).min(1).optional(),
  /** What each page says and how this catalogue decided, in our own words. */
  finding: plainText(20, 700),
  /** Both pages. */
  sources: z.array(sourceSchema).min(2, 'a contradiction cites both pages'),
});

/** A product that AWS names apart and that is a mode here: its address leads to that mode. */
export const variantSchema = z.strictObject({
  /** The id that a reader would try: `redshift-serverless`. */
  id: addressIdSchema,
  /** The name as AWS writes it. */
  name: plainText(3, 90),
  /** The mode that answers for it. */
  mode: idSchema,
});

/** One AWS service: what the catalogue knows of it. */
export const serviceSchema = z.strictObject({
  /** The page's address and the content file's name: `ec2`. */
  id: addressIdSchema,
  /** The full name as AWS writes it. */
  name: plainText(3, 90),
  /** The name for tables and menus: `EC2`. */
  shortName: plainText(2, 28),
  /** The category in AWS's own index. */
  category: z.enum(categoryIds),
  /** What it is, in one sentence. */
  summary: plainText(20, 220),
  /** The service's guide, where its documentation begins. */
  docs: z.url({ protocol: /^https$/ }),
  /** Other names that a reader may search for. */
  aliases: z.array(plainText(2, 60)).optional(),
  /** Products that AWS names apart and that are modes here. */
  variants: z.array(variantSchema).optional(),
  /** Present when AWS has announced the service's end. */
  lifecycle: lifecycleSchema.optional(),
  /** What AWS's pages about the service say of audit programs. Left out until somebody has read one. */
  scope: z.array(scopeSchema).optional(),
  /** Why its page is short, in one sentence: what its guide does not say. Readers see it. */
  brief: plainText(20, 220).optional(),
  /** How AWS itself names the service, and which of its resources is in which mode. */
  aws: awsSchema.optional(),
  /** Ids that the service gave up. */
  retired: retiredSchema.optional(),
  /** Where AWS's own pages disagree. */
  contradictions: z.array(contradictionSchema).optional(),
  /** The stack that the service's modes start from. */
  archetype: idSchema,
  ...adjustments,
  /** The modes, the default first. */
  modes: z.array(modeSchema).min(1).max(MAX_MODES),
});

export type Source = Fixed<z.infer<typeof sourceSchema>>;
export type Setting = Fixed<z.infer<typeof settingSchema>>;
export type Evidence = Fixed<z.infer<typeof evidenceSchema>>;
export type Part = Fixed<z.infer<typeof partSchema>>;
export type PartOverride = Fixed<z.infer<typeof partOverrideSchema>>;
export type Lifecycle = Fixed<z.infer<typeof lifecycleSchema>>;
export type Scope = Fixed<z.infer<typeof scopeSchema>>;
export type Contradiction = Fixed<z.infer<typeof contradictionSchema>>;
export type ArchetypeEntry = Fixed<z.infer<typeof archetypeSchema>>;
export type TraitEntry = Fixed<z.infer<typeof traitSchema>>;
export type ModeEntry = Fixed<z.infer<typeof modeSchema>>;
export type ServiceEntry = Fixed<z.infer<typeof serviceSchema>>;
