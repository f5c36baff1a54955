import type { QuestionId } from '../catalog/index.ts';

/**
 * What on a mode's page says an answer, by its id: the row of the part that answers; for proof, the section
 * that names the reports.
 */
export const answerFragment = (question: QuestionId, part: string): string =>
  question === 'prove' ? 'evidence' : part;
