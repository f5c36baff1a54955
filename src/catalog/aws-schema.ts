/** What an entry says of AWS's own names, and of the configuration that tells a mode. */
import { z } from 'zod';
import { either, type Fixed } from './either.ts';

/** How AWS itself names the service, for tools that read policies, templates and plans. */
export const awsIdsSchema = z.strictObject({
  /** The prefix of the service's IAM actions: `ec2` in `ec2:RunInstances`. */
  iamServicePrefix: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  /** How its CloudFormation types begin: `AWS::EC2`. */
  cloudFormationPrefixes: z.array(z.string().regex(/^AWS::\w+(::\w+)?$/)).optional(),
  /** How its Terraform types begin: `aws_instance`. */
  terraformPrefixes: z.array(z.string().regex(/^aws_[a-z0-9_]+$/)).optional(),
});

const typeSchema = z
  .string()
  .regex(
    /^(?:aws_[a-z0-9_]{1,80}|AWS::\w{1,60}::\w{1,80})$/,
    'must be a type such as aws_instance or AWS::EC2::Instance',
  );

/** The names that lead to a property; lists on the way are gone through, and `length` counts one. */
const pathSchema = z
  .string()
  .regex(/^\w{1,80}(?:\.\w{1,80})*$/, 'must be names of properties with dots between them');

const patternSchema = z
  .string()
  .regex(/^\*?[\w./:-]{1,80}\*?$|^\*$/, 'must be a text, with "*" at its ends alone');

const modeConditionSchema = z.strictObject({
  /** A mode of the service; left out where only the service is known. */
  mode: z.string().optional(),
  /**
   * By path, what the property must be, whatever its capitals: a text, in which `*` at an end stands for
   * anything; one of several. `'*'` is any value at all, `'true'` also the value true. Of a list, each item.
   */
  where: z
    .record(
      pathSchema,
      either(patternSchema, [{ when: 'length', schema: z.array(patternSchema).min(1) }]),
    )
    .optional(),
  /** The paths that must be left out. */
  absent: z.array(pathSchema).min(1).optional(),
  /** It may be in a further mode too: the conditions below this one are asked as well. */
  also: z.literal(true).optional(),
});

/** Which mode resources of some types are in. */
const resourceModesSchema = z.strictObject({
  /** In Terraform and CloudFormation: `aws_instance`, `AWS::EC2::Instance`. */
  types: z.array(typeSchema).min(1),
  /** The first that holds counts. Where none does, the configuration does not say. */
  modes: z.array(modeConditionSchema).min(1),
  /** The configuration of such a resource need not say: then nothing is missing. */
  hint: z.literal(true).optional(),
  /** What other resources say that such a resource leads to. */
  follows: z
    .array(
      z.strictObject({
        /** The paths of which one leads to the other resource. */
        by: z.array(pathSchema).min(1),
        /** Its type. */
        type: typeSchema,
        /** The path of it at which it has the same value, where that is known. */
        to: pathSchema,
        /** The path that is asked of it, and the path by which conditions know the answer. */
        reads: pathSchema,
        as: pathSchema,
      }),
    )
    .optional(),
  /** The resource speaks for another one, which `by` and the other's `to` have in common. */
  about: z.strictObject({ type: typeSchema, by: pathSchema, to: pathSchema }).optional(),
});

/** The same as an entry has it, with what tells a mode. */
export const awsSchema = awsIdsSchema.extend({
  /** Which mode a resource of a plan or a template is in. */
  resources: z.array(resourceModesSchema).optional(),
});

export type ModeCondition = Fixed<z.infer<typeof modeConditionSchema>>;
export type ResourceModes = Fixed<z.infer<typeof resourceModesSchema>>;
