/** The schema of the archived change sets, so that pages get none that they cannot show. */
import { z } from 'zod';
import { changeSchema } from '../change-schema.ts';
import type { ChangeSet } from '../history.ts';

export const archiveSchema: z.ZodType<readonly ChangeSet[]> = z.array(
  z.strictObject({
    commit: z.string().regex(/^[0-9a-f]{40}$/),
    date: z.iso.datetime(),
    subject: z.string(),
    changes: z.array(changeSchema).min(1),
  }),
);
