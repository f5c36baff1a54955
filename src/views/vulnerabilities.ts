/** The kinds of vulnerability that somebody on call asks about, and what each mode has to do about one. */
import {
  answerOf,
  checksOf,
  questionOf,
  type Mode,
  type Part,
  type QuestionId,
  type Service,
  type StackPart,
} from '#catalog/index.ts';
import type { RowName } from './links/rows.ts';
import { modeLines, type ModeLine } from './modes.ts';

/** A kind of vulnerability, with the questions whose owners have to do something about it. */
export interface Vulnerability {
  /** Part of the address: `/questions/cve/kernel/`. */
  readonly id: 'kernel' | 'openssl-glibc' | 'engine-runtime' | 'image-library' | 'kubernetes';
  /** What is vulnerable, as a heading. */
  readonly name: string;
  /** The same within a sentence: a vulnerability in … */
  readonly within: string;
  /** Where such a vulnerability is, in a sentence. */
  readonly text: string;
  readonly questions: readonly QuestionId[];
  /** Rows that say how one sees that it is closed. */
  readonly seenBy: readonly RowName[];
}

const onInstances = ['ec2', 'ecs', 'eks', 'inspector', 'systems-manager'] as const;
const fromImages = ['ecr', 'ecs', 'eks', 'fargate', 'lambda', 'inspector'] as const;

const inspected = [...onInstances, ...fromImages];

const instances: readonly RowName[] = [
  ['inspector.ec2-agent-based#scans', onInstances],
  ['systems-manager.ec2-nodes#patch-compliance', onInstances],
];
const images: RowName = ['inspector.ecr#scans', fromImages];
const functions: RowName = ['inspector.lambda#scans', ['lambda', 'inspector']];
/** Where AWS applies the patch: what is pending, what came, and what it ends. */
const databases: readonly RowName[] = [
  ['rds.rds#pending-maintenance'],
  ['aurora.provisioned#pending-maintenance'],
];
const tasks: RowName = ['fargate.ecs-tasks#standalone-tasks', ['fargate', 'ecs']];
const runtimes: RowName = ['lambda.automatic-updates#runtime-version-log'];
const clusters: RowName = ['eks.managed-node-group#platform-version-check'];
const nodes: RowName = ['eks.managed-node-group#node-release-check'];
const findings: readonly RowName[] = [
  ['inspector.ecr#coverage-check', inspected],
  ['inspector.ecr#finding-lifecycle', inspected],
];

export const vulnerabilities: readonly Vulnerability[] = [
  {
    id: 'kernel',
    name: 'Kernel',
    within: 'the kernel',
    text: 'A vulnerability in the kernel or another part of the operating system that the workload runs on.',
    questions: ['patch-system'],
    seenBy: [...instances, nodes, ...databases, tasks, ...findings],
  },
  {
    id: 'openssl-glibc',
    name: 'OpenSSL, glibc',
    within: 'OpenSSL or glibc',
    text: 'A vulnerability in a library that exists in two places: in the operating system, and in the image or package that you bring.',
    questions: ['patch-code', 'patch-system'],
    seenBy: [...instances, nodes, images, ...databases, tasks, runtimes, ...findings],
  },
  {
    id: 'engine-runtime',
    name: 'Engine or runtime',
    within: 'an engine or runtime',
    text: 'A vulnerability in the database engine, the language runtime, the container runtime or the service software.',
    questions: ['patch-engine'],
    seenBy: [...databases, runtimes, tasks],
  },
  {
    id: 'image-library',
    name: 'Base image or library',
    within: 'a base image or library',
    text: 'A vulnerability in a base image, a package or a library, such as Log4j, that your code or image contains.',
    questions: ['patch-code'],
    seenBy: [images, functions, ...findings],
  },
  {
    id: 'kubernetes',
    name: 'Kubernetes, ECS',
    within: 'Kubernetes or ECS',
    text: 'A vulnerability in the container control plane, or in its software on the nodes, such as kubelet or the ECS agent.',
    questions: ['patch-orchestrator', 'patch-node-software'],
    seenBy: [clusters, nodes],
  },
];

/**
 * What is to do: `act` where the customer is the answer to one of the questions, so that no patch comes
 * without a step of theirs; `wait` where AWS starts it and the customer sets its time or starts some early;
 * `nothing` where AWS starts it and the catalogue has no step of the customer’s; `unknown` where the
 * catalogue has no answer. The strictest first.
 */
const verdicts = ['act', 'wait', 'unknown', 'nothing'] as const;

type Verdict = (typeof verdicts)[number];

const byStrictness = (a: Verdict, b: Verdict) => verdicts.indexOf(a) - verdicts.indexOf(b);

/** What follows for a mode: the strictest of its steps’ verdicts, and the steps, the strictest first. */
interface Consequence {
  readonly verdict: Verdict;
  readonly steps: readonly { readonly verdict: Verdict; readonly part: StackPart }[];
}

/** Modes of a service for which the same follows. */
export type VulnerabilityLine = ModeLine & Consequence;

/** The lines of a vulnerability by verdict; modes that cannot have it are left out. */
export function vulnerabilityView(
  vulnerability: Vulnerability,
  services: readonly Service[],
): Readonly<Record<Verdict, readonly VulnerabilityLine[]>> {
  const lines = services.flatMap((service) => linesOf(vulnerability, service));
  const none = { act: [], wait: [], unknown: [], nothing: [] };
  return { ...none, ...Object.groupBy(lines, ({ verdict }) => verdict) };
}

function linesOf(vulnerability: Vulnerability, service: Service): readonly VulnerabilityLine[] {
  const found = service.modes.flatMap((mode) => {
    const consequence = consequenceFor(vulnerability, mode);
    return consequence ? [{ mode, ...consequence }] : [];
  });
  return modeLines(service, found, ({ verdict, steps }) =>
    JSON.stringify([verdict, steps.map(({ part: { id, name, duty } }) => [id, name, duty])]),
  );
}

/** What follows from a vulnerability for one mode; undefined where it cannot have it. */
export function consequenceFor(vulnerability: Vulnerability, mode: Mode): Consequence | undefined {
  const { id, questions } = vulnerability;
  const answers = questions.map((question) => answerOf(mode, questionOf(question)));
  // What has no orchestrator has no vulnerability in one, whatever its own software is.
  if (id === 'kubernetes' && answers[0]?.state !== 'answered') return undefined;
  if (answers.every(({ state }) => state === 'not-asked')) return undefined;
  const start = startedByCustomer(mode);
  const steps = answers.flatMap((answer): Consequence['steps'] => {
    if (answer.state !== 'answered') return [];
    const timed = start && starts(start, answer.question.id) ? [start] : [];
    const verdict = answer.owner === 'customer' ? 'act' : timed.length > 0 ? 'wait' : 'nothing';
    const parts = verdict === 'wait' ? [...answer.parts, ...timed] : answer.parts;
    return parts.map((part) => ({ verdict, part }));
  });
  const own = start && bringsLibraries(start, vulnerability);
  const once = [...steps, ...(own ? [{ verdict: 'act', part: start } as const] : [])]
    .filter((step, index, all) => all.findIndex(({ part }) => part === step.part) === index)
    .toSorted((a, b) => byStrictness(a.verdict, b.verdict));
  const unknown = answers.some(({ state }) => state === 'open') ? ['unknown' as const] : [];
  const [verdict = 'unknown'] = [...once.map((step) => step.verdict), ...unknown].toSorted(
    byStrictness,
  );
  return { verdict, steps: once };
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
const bringsLibraries = (part: StackPart, { questions }: Vulnerability): boolean =>
  questions.includes('patch-code') &&
  answersTo(part, 'patch-engine') &&
  !answersTo(part, 'patch-system');

/**
 * Which checks watch over a step; empty where the catalogue names none. They see that a process runs, a
 * scan for instance, and not that one vulnerability is gone: so the sentence does not say so.
 */
export function stepProof(part: Pick<Part, 'evidence'>): string {
  const checks = checksOf(part);
  return checks.length > 0
    ? ` Checks that monitor this step, not this one vulnerability: ${checks.join(', ')}.`
    : '';
}
