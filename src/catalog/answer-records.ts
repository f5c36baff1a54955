import { answersOf, type Answer, type Answering } from './answers.ts';
import type { OwnerId } from './owners.ts';
import type { QuestionId } from './questions.ts';

/**
 * What a mode says to one question, as published data: the owner, the parts that answer by their ids, and the
 * answer in words; or the reason why nobody needs to ask; or that nothing which was read answers it.
 */
export type AnswerRecord = { readonly question: QuestionId } & (
  | { readonly owner: OwnerId; readonly parts: readonly string[]; readonly words: string }
  | { readonly reason: string }
  | { readonly unanswered: string }
);

/**
 * What a mode says to the questions, as published data, in their order. A question that nobody has looked
 * into is left out.
 */
export const answerRecords = (mode: Answering): readonly AnswerRecord[] =>
  answersOf(mode).flatMap((answer) => recordOf(answer) ?? []);

function recordOf(answer: Answer): AnswerRecord | undefined {
  const question = answer.question.id;
  switch (answer.state) {
    case 'answered': {
      const { owner, parts, words } = answer;
      return { question, owner, parts: parts.map(({ id }) => id), words };
    }
    case 'not-asked':
      return { question, reason: answer.reason };
    case 'open':
      return answer.reason === undefined ? undefined : { question, unanswered: answer.reason };
  }
}
