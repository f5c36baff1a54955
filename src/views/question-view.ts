/** What one question answers across all modes: the data of `/questions/<id>/`. */
import {
  answerOf,
  type Answer,
  type Archetype,
  type Mode,
  type Question,
  type Service,
} from '#catalog/index.ts';
import { counted } from '#catalog/text/counted.ts';
import { modeLines, type ModeLine } from './modes.ts';

/** Modes of one service that answer in the same words. */
export interface QuestionLine extends ModeLine {
  readonly answer: Answer;
  /** True where the owner is another than in the kind of service that the modes belong to. */
  readonly unusual: boolean;
  /** True where pages of AWS’s disagree on it. */
  readonly disputed: boolean;
}

/** The lines of a question, each in one list only. */
export type QuestionView = ReturnType<typeof questionView>;

/** Puts a question to every mode. Lines keep the order of services and of their modes. */
export function questionView(
  question: Question,
  services: readonly Service[],
  archetypes: readonly Archetype[],
) {
  const usual = usualOwners(question, archetypes);
  const lines = services.flatMap((service) => linesOf(question, service, usual));
  const isSurprising = ({ unusual, disputed }: QuestionLine) => unusual || disputed;
  const quiet = lines.filter((line) => !isSurprising(line));
  return {
    question,
    /** Those whose owner is not the one of their kind, or is in doubt: what a reader may guess wrongly. */
    unusual: lines.filter(isSurprising),
    customer: quiet.filter(({ answer }) => ownerIn(answer) === 'customer'),
    aws: quiet.filter(({ answer }) => ownerIn(answer) === 'aws'),
    notAsked: quiet.filter(({ answer }) => answer.state === 'not-asked'),
    open: quiet.filter(({ answer }) => answer.state === 'open'),
  };
}

const ownerIn = (answer: Answer) => (answer.state === 'answered' ? answer.owner : undefined);

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
    const owner = ownerIn(answer);
    const expected = usual.get(mode.archetype);
    const unusual = owner !== undefined && expected !== undefined && expected !== owner;
    return { mode, answer, unusual, disputed: owner !== undefined && isDisputed };
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

/**
 * The answer to a question over all services, with counts.
 *
 * @example 'AWS in 120 modes of 60 services, you in 80 modes of 30. In 40 modes nobody needs to ask.'
 */
export function questionSentence(view: QuestionView): string {
  const answered = [...view.unusual, ...view.customer, ...view.aws];
  const modesIn = (lines: readonly QuestionLine[]) => counted(countsOf(lines).modes, 'mode');
  const phrase = (name: string, owner: string) => {
    const own = answered.filter(({ answer }) => ownerIn(answer) === owner);
    const services = counted(countsOf(own).services, 'service');
    return own.length > 0 ? [`${name} in ${modesIn(own)} of ${services}`] : [];
  };
  const answers = [...phrase('you', 'customer'), ...phrase('AWS', 'aws')].join(', ');
  const open =
    view.question.id === 'prove'
      ? 'AWS’s list of services in scope was not compared with this catalogue.'
      : 'this catalogue has no answer yet.';
  return [
    answers === '' ? 'No mode answers it.' : `${answers[0]?.toUpperCase()}${answers.slice(1)}.`,
    ...(view.notAsked.length > 0 ? [`It does not apply to ${modesIn(view.notAsked)}.`] : []),
    ...(view.open.length > 0 ? [`For ${modesIn(view.open)}, ${open}`] : []),
  ].join(' ');
}
