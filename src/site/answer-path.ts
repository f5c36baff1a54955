import type { Answered, ServiceId } from '../catalog/index.ts';
import { answerFragment } from '../views/answer-fragment.ts';
import { rowPath } from './urls.ts';

/** The address of what says an answer of a mode: a row of its table, or its section about evidence. */
export const answerPath = (
  service: ServiceId,
  mode: string,
  { question, parts }: Pick<Answered, 'question' | 'parts'>,
): string => rowPath(service, mode, answerFragment(question.id, parts[0].id));
