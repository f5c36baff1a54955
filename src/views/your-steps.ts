import { answersOf, type Mode, type StackPart } from '#catalog/index.ts';
import { alsoYours } from './also-yours.ts';

/**
 * The customer’s step beside what AWS does, by the id of AWS’s part: who lands on AWS’s row is led on to what
 * is left to set or to start.
 */
export const yourSteps = (mode: Mode): ReadonlyMap<string, StackPart> =>
  new Map(
    answersOf(mode).flatMap((answer) => {
      const step = alsoYours(mode, answer);
      return step && answer.state === 'answered' ? [[answer.parts[0].id, step] as const] : [];
    }),
  );
