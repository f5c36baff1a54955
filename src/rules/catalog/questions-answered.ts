import {
  answersOf,
  circumstancesOf,
  profileSchema,
  settingState,
  stackOf,
  statesOf,
  type Answer,
  type ModeEntry,
  type QuestionId,
  type ServiceEntry,
} from '#catalog/index.ts';
import { inService, within, type CatalogLocation } from '#load/location.ts';
import { modeStacks, writtenAt } from '#load/stacks.ts';
import type { Problem, Rule } from '../rule.ts';

export const questionsAnswered: Rule = {
  id: 'questions-answered',
  invariant:
    'Each mode answers the six first questions with one owner each, or says why they do not arise, and has a whole profile.',
  *check(project) {
    const answeredIn = new Map<ServiceEntry, QuestionId[][]>();
    for (const { service, mode, at } of modeStacks(project)) {
      const circumstances = circumstancesOf(service, mode, project);
      const answers = answersOf({ stack: stackOf(service, mode, project), ...circumstances });
      const writtenIn = (part: string) => writtenAt(service, mode, part, 'answers', project);
      yield* profileProblems(at, circumstances.profile);
      for (const answer of answers) yield* answerProblems(answer, mode, at, writtenIn);
      const answered = answers.flatMap(({ state, question }) =>
        state === 'answered' ? [question.id] : [],
      );
      yield* needlessReasons(mode, at, answered);
      answeredIn.set(service, [...(answeredIn.get(service) ?? []), answered]);
    }
    for (const [service, answered] of answeredIn) {
      const inAll = answered[0]?.filter((id) => answered.every((ids) => ids.includes(id))) ?? [];
      yield* needlessReasons(service, inService(service.id), inAll);
    }
  },
};

function* answerProblems(
  answer: Answer,
  mode: ModeEntry,
  at: CatalogLocation,
  writtenIn: (part: string) => CatalogLocation,
): Generator<Problem> {
  const { id, text, verb, first } = answer.question;
  if (answer.state === 'open' && answer.reason === undefined && first) {
    yield {
      at,
      message: `Nothing in the mode "${mode.id}" answers "${text}" (${id}).`,
      expected:
        'Allowed: a part that answers it, a reason why the question does not arise, or what was read in vain.',
      help: `Add "answers: ['${id}']" to the part whose owner is the answer, or say in "notAsked" why nobody needs to ask, or in "unanswered" that nothing answers it.`,
    };
  }
  if (answer.state !== 'answered') return;
  const { parts, owner } = answer;
  const other = parts.find((part) => part.owner !== owner);
  if (other) {
    yield {
      at: writtenIn(other.id),
      message: `In the mode "${mode.id}", "${parts[0].id}" and "${other.id}" answer "${text}" (${id}) with different owners.`,
      expected: `Allowed: one owner, of the part in which somebody does this: ${verb}.`,
      help: `Take "${id}" out of the "answers" of one of the two.`,
    };
  }
  if (verb !== 'start') return;
  for (const { id: part, setting } of parts) {
    // Who starts what is on before anybody touches it is AWS; who starts what is off is not.
    const isOff = setting && statesOf(setting).includes('off-by-default');
    if (!setting || isOff === (owner === 'customer')) continue;
    yield {
      at: writtenIn(part),
      message: `In the mode "${mode.id}", "${part}" answers "${text}" (${id}): it is ${settingState(setting)}, and its owner is "${owner}".`,
      expected:
        'Allowed: a part of AWS’s that is on before anybody touches it, or one of the customer’s that is not.',
      help: `Have "${id}" answered by the part of whoever starts it, or correct the setting.`,
    };
  }
}

function* profileProblems(at: CatalogLocation, profile: object): Iterable<Problem> {
  const missing = Object.keys(profileSchema.shape).filter((fact) => !Object.hasOwn(profile, fact));
  if (missing.length === 0) return;
  yield {
    at,
    message: `The profile lacks ${missing.map((fact) => `"${fact}"`).join(' and ')}.`,
    expected: 'Allowed: all facts, written in the mode, the service or the archetype.',
    help: 'Add them to "profile".',
  };
}

function* needlessReasons(
  level: Pick<ModeEntry, 'notAsked' | 'unanswered'>,
  at: CatalogLocation,
  answered: readonly QuestionId[],
): Iterable<Problem> {
  for (const kind of ['notAsked', 'unanswered'] as const) {
    for (const id of answered) {
      if (level[kind]?.[id] === undefined) continue;
      yield {
        at: within(at, kind, id),
        message: `"${kind}" has the question "${id}", and a part answers it.`,
        expected: 'Allowed: an answer or a reason, not both.',
        help: 'Delete the reason, or the "answers" of the part.',
      };
    }
  }
}
