import type { z } from 'zod';

/** What is allowed for an id that its schema rejects, by what is wrong with it; undefined where nothing is. */
export function idForm(id: string, schema: z.ZodType): string | undefined {
  const [issue] = schema.safeParse(id).error?.issues ?? [];
  if (!issue) return undefined;
  // `index` alone is of the right form and taken.
  if (issue.code === 'custom') return `Allowed: any id but "${id}", which ${issue.message}.`;
  if (issue.code === 'too_big') return `Allowed: at most ${issue.maximum} characters.`;
  return 'Allowed: kebab-case: a-z, 0-9 and single hyphens, a letter first.';
}
