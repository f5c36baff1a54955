import { answersOf, type Answering } from './answers.ts';
import type { OwnerId } from './owners.ts';
import type { QuestionId } from './questions.ts';

/** The answer of a mode to one question, as published data: parts by their ids. */
export type AnswerRecord =
  | { readonly question: QuestionId; readonly owner: OwnerId; readonly parts: readonly string[] }
  | { readonly question: QuestionId; readonly reason: string };

/** The answers of a mode as published data, in the order of the questions; open ones are left out. */
export const answerRecords = (mode: Answering): readonly AnswerRecord[] =>
  answersOf(mode).flatMap((answer): AnswerRecord[] => {
    const { id } = answer.question;
    if (answer.state === 'open') return [];
    return answer.state === 'answered'
      ? [{ question: id, owner: answer.owner, parts: answer.parts.map((part) => part.id) }]
      : [{ question: id, reason: answer.reason }];
  });
