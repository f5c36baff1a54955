import type { z } from 'zod';
import { hiddenCharacters } from '../catalog/plain-text.ts';
import { shown } from '../findings/sentences.ts';
import { counted } from '../text/counted.ts';
import type { ArgumentFault } from './answers.ts';

/** What is wrong with a value; undefined where nothing is. */
export type AnswerFault = Omit<ArgumentFault, 'argument'> | undefined;

/** What is wrong with a text by the schema, or because it must fit on a line. */
export function textFault(text: string, schema: z.ZodType): AnswerFault {
  if (hiddenCharacters.test(text)) {
    return {
      found: `${shown(text)} has a line break or a character that cannot be seen.`,
      allowed: 'Allowed: one line of visible text.',
      next: 'Write the text by hand instead of pasting it.',
    };
  }
  const [issue] = schema.safeParse(text).error?.issues ?? [];
  if (!issue) return undefined;
  if (issue.code === 'custom') {
    return {
      found: `${shown(text)} ${issue.message}.`,
      allowed: 'Allowed: visible text without <, > and addresses.',
      next: 'Write the text without it.',
    };
  }
  const found = `${shown(text)} has ${counted(text.length, 'character')}.`;
  const next = 'Rewrite it.';
  if (issue.code === 'too_small') {
    const allowed = `Allowed: at least ${counted(Number(issue.minimum), 'character')}.`;
    return { found, allowed, next };
  }
  if (issue.code === 'too_big') {
    const allowed = `Allowed: at most ${counted(Number(issue.maximum), 'character')}.`;
    return { found, allowed, next };
  }
  return {
    found: `${shown(text)} is not the https address of a guide.`,
    allowed: 'Allowed: an https address that ends with a slash.',
    next: 'Open the guide, and give the address of a page without the page: https://docs.aws.amazon.com/thing/latest/userguide/.',
  };
}
