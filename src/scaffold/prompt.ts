import * as prompts from '@clack/prompts';

/** The error when the person ends the questions. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/**
 * The answer to a question.
 *
 * @throws Cancelled when the person ends the questions instead, as Ctrl+C does.
 */
export async function answered<T>(answer: Promise<T | typeof prompts.CANCEL_SYMBOL>): Promise<T> {
  const value = await answer;
  if (prompts.isCancel(value)) throw new Cancelled();
  return value;
}
