import { answerOf, questionOf, type Answer, type Mode, type StackPart } from '../catalog/index.ts';

const patches: ReadonlySet<string> = new Set(['patch-system', 'patch-engine']);

/**
 * Where AWS applies a patch: the customer's part that starts some of them, or sets their time, so that
 * "AWS" is not taken for "nothing to do". One in the layer of the answer goes before others.
 */
export function alsoYours(mode: Mode, answer: Answer): StackPart | undefined {
  if (answer.state !== 'answered' || answer.owner !== 'aws') return undefined;
  if (!patches.has(answer.question.id)) return undefined;
  const start = answerOf(mode, questionOf('start-patch'));
  if (start.state !== 'answered' || start.owner !== 'customer') return undefined;
  return start.parts.find(({ layer }) => layer === answer.parts[0].layer) ?? start.parts[0];
}
