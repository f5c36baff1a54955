/** What is left to the customer beside what AWS does. */
import {
  answerOf,
  answersOf,
  questionOf,
  type Answer,
  type Mode,
  type QuestionId,
  type StackPart,
} from '#catalog/index.ts';

/** The question of what stays the customer's to set where AWS does what is asked for. */
const settings: Readonly<Partial<Record<QuestionId, QuestionId>>> = {
  'patch-system': 'start-patch',
  'patch-engine': 'start-patch',
  'back-up': 'keep-backups',
};

/**
 * Where AWS applies a patch or takes a backup: the customer's part that starts it, or sets its time or
 * how long it is kept, so that "AWS" is not taken for "nothing to do". One in the layer of the answer
 * goes before others.
 */
export function alsoYours(mode: Mode, answer: Answer): StackPart | undefined {
  if (answer.state !== 'answered' || answer.owner !== 'aws') return undefined;
  const id = settings[answer.question.id];
  const setting = id && answerOf(mode, questionOf(id));
  if (setting?.state !== 'answered' || setting.owner !== 'customer') return undefined;
  return setting.parts.find(({ layer }) => layer === answer.parts[0].layer) ?? setting.parts[0];
}

/** The same by the id of AWS’s part: who lands on its row is led on to what is left to set or to start. */
export const yourSteps = (mode: Mode): ReadonlyMap<string, StackPart> =>
  new Map(
    answersOf(mode).flatMap((answer) => {
      const step = alsoYours(mode, answer);
      return step && answer.state === 'answered' ? [[answer.parts[0].id, step] as const] : [];
    }),
  );
