/** What each mode has to do about a vulnerability: the data of `/questions/cve/<id>/`. */
import {
  answerOf,
  questionOf,
  type Mode,
  type QuestionId,
  type Service,
  type StackPart,
} from '#catalog/index.ts';
import type { Hole } from './holes.ts';
import { modeLines, type ModeLine } from './mode-lines.ts';

/**
 * What is to do: `act` where the customer is the answer to one of the questions, so that no patch comes
 * without a step of theirs; `wait` where AWS starts it and the customer sets its time or starts some early;
 * `nothing` where AWS starts it and the catalogue has no step of the customer’s; `unknown` where the
 * catalogue has no answer.
 */
export type Verdict = 'act' | 'wait' | 'unknown' | 'nothing';

/** One part that has to do with the vulnerability, and what follows from it. */
export interface HoleStep {
  readonly verdict: Verdict;
  readonly part: StackPart;
}

/** Modes of a service for which the same follows. */
export interface HoleLine extends ModeLine {
  /** The strictest of the steps’. */
  readonly verdict: Verdict;
  /** What there is to do, the strictest first. */
  readonly steps: readonly HoleStep[];
}

const strictness: readonly Verdict[] = ['act', 'wait', 'unknown', 'nothing'];

const byStrictness = (a: Verdict, b: Verdict) => strictness.indexOf(a) - strictness.indexOf(b);

/** The lines of a vulnerability by verdict; modes that cannot have it are left out. */
export function holeView(
  hole: Hole,
  services: readonly Service[],
): Readonly<Record<Verdict, readonly HoleLine[]>> {
  const lines = services.flatMap((service) => linesOf(hole, service));
  const having = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict);
  return {
    act: having('act'),
    wait: having('wait'),
    unknown: having('unknown'),
    nothing: having('nothing'),
  };
}

function linesOf(hole: Hole, service: Service): readonly HoleLine[] {
  const found = service.modes.flatMap((mode) => {
    const consequence = consequenceFor(hole, mode);
    return consequence ? [{ mode, ...consequence }] : [];
  });
  return modeLines(service, found, ({ verdict, steps }) =>
    JSON.stringify([verdict, steps.map(({ part: { id, name, duty } }) => [id, name, duty])]),
  );
}

/** What follows from a vulnerability for one mode; undefined where it cannot have it. */
export function consequenceFor(
  hole: Hole,
  mode: Mode,
): { readonly verdict: Verdict; readonly steps: readonly HoleStep[] } | undefined {
  const answers = hole.questions.map((id) => answerOf(mode, questionOf(id)));
  // What has no orchestrator has no hole in one, whatever its own software is.
  const [first] = answers;
  if (hole.id === 'kubernetes' && first?.state !== 'answered') return undefined;
  if (answers.every(({ state }) => state === 'not-asked')) return undefined;
  const start = startedByCustomer(mode);
  const steps = hole.questions
    .flatMap((question, index): HoleStep[] => {
      const answer = answers[index]!;
      if (answer.state !== 'answered') return [];
      const timed = start && starts(start, question) ? start : undefined;
      const verdict = answer.owner === 'customer' ? 'act' : timed ? 'wait' : 'nothing';
      const steps = answer.parts.map((part) => ({ verdict, part }) as const);
      return verdict === 'wait' && timed ? [...steps, { verdict, part: timed }] : steps;
    })
    .concat(start && bringsLibraries(start, hole) ? { verdict: 'act', part: start } : [])
    .filter((step, index, all) => all.findIndex(({ part }) => part === step.part) === index)
    .toSorted((a, b) => byStrictness(a.verdict, b.verdict));
  const unknown = answers.some(({ state }) => state === 'open') ? ['unknown' as const] : [];
  const [verdict = 'unknown'] = [...steps.map((step) => step.verdict), ...unknown].toSorted(
    byStrictness,
  );
  return { verdict, steps };
}

/** The part by which the customer starts a patch or sets its time, if there is one. */
function startedByCustomer(mode: Mode): StackPart | undefined {
  const answer = answerOf(mode, questionOf('start-patch'));
  return answer.state === 'answered' && answer.owner === 'customer' ? answer.parts[0] : undefined;
}

const answersTo = ({ answers = [] }: StackPart, question: QuestionId) => answers.includes(question);

/**
 * True where the part sets the time of the patch that a question asks for: one that starts another patch does
 * not, and a control plane is patched apart from its nodes.
 */
const starts = (part: StackPart, question: QuestionId): boolean =>
  answersTo(part, question) ||
  (question !== 'patch-orchestrator' && !answersTo(part, 'patch-engine'));

/** True where the customer applies a runtime, and with it the libraries that it contains. */
const bringsLibraries = (part: StackPart, hole: Hole): boolean =>
  hole.questions.includes('patch-code') &&
  answersTo(part, 'patch-engine') &&
  !answersTo(part, 'patch-system');
