/** What is read before a matrix is made of services: the controls that it lists, and where it comes from. */
import { z } from 'zod';
import { controlSchema } from '#catalog/index.ts';
import { baseline } from '#views/controls.ts';
import { matrixOrigin } from './matrix-catalogue.ts';
import { originSchema } from './origin-schema.ts';

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
