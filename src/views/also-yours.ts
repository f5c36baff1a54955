import {
  answerOf,
  questionOf,
  type Answer,
  type Mode,
  type QuestionId,
  type StackPart,
} from '#catalog/index.ts';

/** What stays the customer's to set where AWS does what is asked for. */
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
  const asked = settings[answer.question.id];
  if (asked === undefined) return undefined;
  const setting = answerOf(mode, questionOf(asked));
  if (setting.state !== 'answered' || setting.owner !== 'customer') return undefined;
  return setting.parts.find(({ layer }) => layer === answer.parts[0].layer) ?? setting.parts[0];
}
