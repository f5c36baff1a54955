/** What one question answers across all modes: the data of `/questions/<id>/`. */
import {
  answerOf,
  type Answer,
  type Archetype,
  type Mode,
  type Question,
  type Service,
} from '#catalog/index.ts';
import { modeLines, type ModeLine } from './mode-lines.ts';

/** Modes of one service that answer in the same words. */
export interface QuestionLine extends ModeLine {
  readonly answer: Answer;
  /** True where the owner is another than in the kind of service that the modes belong to. */
  readonly unusual: boolean;
  /** True where pages of AWS’s disagree on it. */
  readonly disputed: boolean;
}

/** The lines of a question, each in one list only. */
export interface QuestionView {
  readonly question: Question;
  /** Those whose owner is not the one of their kind, or is in doubt: what a reader may guess wrongly. */
  readonly unusual: readonly QuestionLine[];
  readonly customer: readonly QuestionLine[];
  readonly aws: readonly QuestionLine[];
  readonly notAsked: readonly QuestionLine[];
  readonly open: readonly QuestionLine[];
}

/** Puts a question to every mode. Lines keep the order of services and of their modes. */
export function questionView(
  question: Question,
  services: readonly Service[],
  archetypes: readonly Archetype[],
): QuestionView {
  const usual = usualOwners(question, archetypes);
  const lines = services.flatMap((service) => linesOf(question, service, usual));
  const isSurprising = ({ unusual, disputed }: QuestionLine) => unusual || disputed;
  const quiet = lines.filter((line) => !isSurprising(line));
  const answered = (owner: string) =>
    quiet.filter(({ answer }) => answer.state === 'answered' && answer.owner === owner);
  const inState = (state: Answer['state']) => quiet.filter(({ answer }) => answer.state === state);
  return {
    question,
    unusual: lines.filter(isSurprising),
    customer: answered('customer'),
    aws: answered('aws'),
    notAsked: inState('not-asked'),
    open: inState('open'),
  };
}

/** The owner that the stack of each archetype gives as the answer, by archetype. */
const usualOwners = (question: Question, archetypes: readonly Archetype[]) =>
  new Map(
    archetypes.map(({ id, parts }) => [
      id,
      parts.find(({ answers }) => answers?.includes(question.id))?.owner,
    ]),
  );

function linesOf(
  question: Question,
  service: Service,
  usual: ReturnType<typeof usualOwners>,
): readonly QuestionLine[] {
  const isDisputed = (service.contradictions ?? []).some(({ questions }) =>
    questions?.includes(question.id),
  );
  const answers = service.modes.map((mode) => {
    const answer = answerOf(mode, question);
    const expected = usual.get(mode.archetype);
    const unusual =
      answer.state === 'answered' && expected !== undefined && expected !== answer.owner;
    return { mode, answer, unusual, disputed: answer.state === 'answered' && isDisputed };
  });
  return modeLines(service, answers, ({ answer, unusual }) => `${unusual} ${wordsOf(answer)}`);
}

/** All that a line shows of an answer: equal words, one line. */
function wordsOf(answer: Answer): string {
  if (answer.state !== 'answered') return `${answer.state} ${answer.reason ?? ''}`;
  const { id, owner, duty, setting } = answer.parts[0];
  return JSON.stringify([id, owner, answer.words, duty, setting]);
}

/** How many modes and services some lines speak of. */
export const countsOf = (
  lines: readonly { readonly service: Service; readonly modes: readonly Mode[] }[],
) => ({
  modes: lines.reduce((sum, { modes }) => sum + modes.length, 0),
  services: new Set(lines.map(({ service }) => service.id)).size,
});
