import type { Circumstances } from './circumstances.ts';
import type { OwnerId } from './owners.ts';
import { type Question, type QuestionId, questionOf, questions } from './questions.ts';
import type { Source } from './schema.ts';
import type { Stack, StackPart } from './stack.ts';

/** What a mode says to one question. */
export type Answer = { readonly question: Question } & (
  | {
      readonly state: 'answered';
      readonly owner: OwnerId;
      /** The parts that answer, the first before all; all have the one owner. */
      readonly parts: readonly [StackPart, ...StackPart[]];
      /** What stands for the parts: the name of the first. */
      readonly words: string;
      /** The page that it comes from: the first that the first part cites. */
      readonly source: Source | undefined;
    }
  | { readonly state: 'not-asked'; readonly reason: string }
  /** No part answers it yet; what was read and does not answer it is said where it was looked for. */
  | { readonly state: 'open'; readonly reason?: string }
);

/** An answer that parts give. */
export type Answered = Extract<Answer, { state: 'answered' }>;

/** What a question is put to: the stack of a mode, and what is true of the mode as a whole. */
export interface Answering extends Circumstances {
  readonly stack: Stack;
}

const noData = 'It is not a place to store your data.';

/** The answers of a mode to all questions, in their order. */
export const answersOf = (mode: Answering): readonly Answer[] =>
  questions.map((question) => answerOf(mode, question));

/**
 * The answer of a mode to one question. What the parts say goes before what is said of the mode, and
 * that before what follows from the mode's profile.
 */
export function answerOf(mode: Answering, question: Question): Answer {
  const [first, ...others] = partsThatAnswer(mode.stack, question);
  if (first) return answered(question, [first, ...others]);
  const unanswered = mode.unanswered[question.id] ?? question.unanswered;
  if (unanswered !== undefined) return { question, state: 'open', reason: unanswered };
  const reason =
    mode.notAsked[question.id] ?? (needsNoAnswer(mode, question) ? noData : question.otherwise);
  return reason === undefined
    ? { question, state: 'open' }
    : { question, state: 'not-asked', reason };
}

function answered(question: Question, parts: Answered['parts']): Answered {
  const [{ owner, name, sources }] = parts;
  return { question, state: 'answered', owner, parts, words: name, source: sources[0] };
}

const aboutData: ReadonlySet<string> = new Set(['encrypt-at-rest', 'back-up', 'keep-backups']);

/**
 * Whether nobody needs to ask, since nothing of the customer’s is kept. What encrypts something else,
 * such as a function’s code, has a key all the same.
 */
const needsNoAnswer = ({ profile, stack }: Answering, { id }: Question): boolean =>
  profile.keepsData === false &&
  (aboutData.has(id) ||
    (id === 'hold-key' && partsThatAnswer(stack, questionOf('encrypt-at-rest')).length === 0));

/** The parts of a stack that answer a question, as the catalogue orders them. */
const partsThatAnswer = ({ layers }: Stack, { id }: Question): readonly StackPart[] =>
  layers.flatMap(({ parts }) => parts.filter(({ answers }) => answers?.includes(id)));

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
