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
      const answersAt = (part: string) => writtenAt(service, mode, part, 'answers', project);
      yield* profileProblems(at, circumstances.profile);
      for (const answer of answers) {
        if (answer.state === 'open') yield* openProblems(answer, mode, at);
        if (answer.state !== 'answered') continue;
        yield* ownerProblems(answer, mode, answersAt);
        yield* stateProblems(answer, mode, answersAt);
      }
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

type Of<S extends Answer['state']> = Extract<Answer, { readonly state: S }>;
type PlaceOf = (part: string) => CatalogLocation;

function* openProblems(
  { question, reason }: Of<'open'>,
  mode: ModeEntry,
  at: CatalogLocation,
): Iterable<Problem> {
  if (reason !== undefined || !question.first) return;
  yield {
    at,
    message: `Nothing in the mode "${mode.id}" answers "${question.text}" (${question.id}).`,
    expected:
      'Allowed: a part that answers it, a reason why the question does not arise, or what was read in vain.',
    help: `Add "answers: ['${question.id}']" to the part whose owner is the answer, or say in "notAsked" why nobody needs to ask, or in "unanswered" that nothing answers it.`,
  };
}

function* ownerProblems(
  { parts, owner, question: { id, text, verb } }: Of<'answered'>,
  mode: ModeEntry,
  at: PlaceOf,
): Iterable<Problem> {
  const other = parts.find((part) => part.owner !== owner);
  if (!other) return;
  yield {
    at: at(other.id),
    message: `In the mode "${mode.id}", "${parts[0].id}" and "${other.id}" answer "${text}" (${id}) with different owners.`,
    expected: `Allowed: one owner, of the part in which somebody does this: ${verb}.`,
    help: `Take "${id}" out of the "answers" of one of the two.`,
  };
}

/** Who starts what is on before anybody touches it is AWS; who starts what is off is not. */
function* stateProblems(
  { parts, owner, question }: Of<'answered'>,
  mode: ModeEntry,
  at: PlaceOf,
): Iterable<Problem> {
  if (question.verb !== 'start') return;
  for (const { id, setting } of parts) {
    if (!setting) continue;
    const isOff = statesOf(setting).includes('off-by-default');
    if (isOff === (owner === 'customer')) continue;
    yield {
      at: at(id),
      message: `In the mode "${mode.id}", "${id}" answers "${question.text}" (${question.id}): it is ${settingState(setting)}, and its owner is "${owner}".`,
      expected:
        'Allowed: a part of AWS’s that is on before anybody touches it, or one of the customer’s that is not.',
      help: `Have "${question.id}" answered by the part of whoever starts it, or correct the setting.`,
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
