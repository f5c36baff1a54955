import { z } from 'zod';
import type { Change } from './change.ts';
import { changeSchema } from './change-schema.ts';

/** The result of comparing two revisions, or why they cannot be compared. */
export type Comparison = { readonly changes: readonly Change[] } | { readonly notReadable: string };

const comparisonSchema: z.ZodType<Comparison> = z.union([
  z.strictObject({ changes: z.array(changeSchema) }),
  z.strictObject({ notReadable: z.string() }),
]);

/** True for the text of a valid cache entry. */
export function isComparison(content: string): boolean {
  try {
    return comparisonSchema.safeParse(JSON.parse(content)).success;
  } catch {
    return false;
  }
}
