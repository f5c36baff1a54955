import type { LayerId } from './layers.ts';
import type { VerbId } from './owners.ts';

/**
 * What an answer means, by the verb that a question asks for: whose answer it is, as the end of “The answer is”, and
 * what follows where one side begins what the other does.
 */
export const answerMeanings = {
  start: {
    who: 'who starts it',
    means:
      'The answer is AWS if it happens without any action from you. The answer is you if nothing happens until you act, even if AWS then does the work.',
  },
  choose: {
    who: 'who chooses it',
    means: 'That is you where the choice is left to you, and AWS where AWS makes it.',
  },
  run: { who: 'who does it', means: 'It is done all the time, whatever the other side does.' },
  watch: { who: 'who watches', means: 'Who writes what is watched may be the other side.' },
  make: { who: 'who provides it', means: 'Each side provides it for parts of its own.' },
} as const satisfies Partial<Record<VerbId, { readonly who: string; readonly means: string }>>;

/** What readers ask of every mode of every service. */
interface QuestionFields {
  /** Part of the address: `/questions/patch-system/`. */
  readonly id: string;
  /** The question as a reader asks it. */
  readonly text: string;
  /** What it is about, in two or three words: the label of an answer. */
  readonly label: string;
  /** The layer that it is mostly about. */
  readonly layer: LayerId;
  /** The one action whose owner is the answer: of a patch, to start it, and not to make or install it. */
  readonly verb: keyof typeof answerMeanings;
  /** True for the six that stand on top of each page: each mode answers them, or says why they do not arise. */
  readonly first?: true;
  /** Why it does not arise where no part answers it; left out where it always arises. */
  readonly otherwise?: string;
  /** Why it stays open where no part answers it and the mode gives no reason of its own. */
  readonly unanswered?: string;
}

/** What readers ask across services, in the order of urgency. The list is closed; parts answer them. */
export const questions = [
  {
    id: 'patch-system',
    text: 'Who patches the operating system?',
    label: 'OS patches',
    layer: 'operating-system',
    verb: 'start',
    first: true,
  },
  {
    id: 'patch-engine',
    text: 'Who patches the engine or runtime?',
    label: 'Engine patches',
    layer: 'platform',
    verb: 'start',
    first: true,
  },
  {
    id: 'patch-code',
    text: 'Who patches the libraries in your code or image?',
    label: 'Code and image',
    layer: 'application',
    verb: 'start',
    first: true,
  },
  {
    id: 'patch-orchestrator',
    text: 'Who patches the container control plane?',
    label: 'Container control plane',
    layer: 'platform',
    verb: 'start',
    otherwise: 'It has no container orchestrator.',
  },
  {
    id: 'patch-node-software',
    text: 'Who patches the orchestrator’s node software?',
    label: 'Software on nodes',
    layer: 'platform',
    verb: 'start',
    otherwise: 'It has no orchestrator nodes.',
  },
  {
    id: 'start-patch',
    text: 'Who schedules patches?',
    label: 'Patch schedule',
    layer: 'platform',
    verb: 'choose',
  },
  {
    id: 'start-upgrade',
    text: 'Who starts an upgrade to a new version?',
    label: 'Upgrades',
    layer: 'platform',
    verb: 'start',
  },
  {
    id: 'encrypt-at-rest',
    text: 'Who encrypts data at rest?',
    label: 'Encryption at rest',
    layer: 'data',
    verb: 'start',
    first: true,
  },
  {
    id: 'hold-key',
    text: 'Who chooses the encryption key?',
    label: 'Encryption key',
    layer: 'data',
    verb: 'choose',
  },
  {
    id: 'encrypt-in-transit',
    text: 'Who decides on encryption in transit?',
    label: 'Encryption in transit',
    layer: 'data',
    verb: 'choose',
  },
  {
    id: 'back-up',
    text: 'Who takes backups?',
    label: 'Backups',
    layer: 'data',
    verb: 'start',
    first: true,
  },
  {
    id: 'keep-backups',
    text: 'Who sets how long backups are kept?',
    label: 'Backup retention',
    layer: 'data',
    verb: 'choose',
  },
  {
    id: 'admit',
    text: 'Who manages permissions?',
    label: 'Permissions',
    layer: 'access',
    verb: 'choose',
    first: true,
  },
  {
    id: 'open-network',
    text: 'Who opens network access?',
    label: 'Network exposure',
    layer: 'access',
    verb: 'choose',
  },
  {
    id: 'write-logs',
    text: 'Who turns on logging?',
    label: 'Logs',
    layer: 'data',
    verb: 'start',
  },
  {
    id: 'read-logs',
    text: 'Who reviews the logs?',
    label: 'Log review',
    layer: 'data',
    verb: 'watch',
  },
  {
    id: 'separate-tenants',
    text: 'Who isolates customers from each other?',
    label: 'Tenant isolation',
    layer: 'hypervisor',
    verb: 'run',
  },
  {
    id: 'secure-building',
    text: 'Who secures the building?',
    label: 'Building',
    layer: 'physical',
    verb: 'run',
  },
  {
    id: 'prove',
    text: 'Who provides audit evidence?',
    label: 'Audit evidence',
    layer: 'physical',
    verb: 'make',
    // That a report covers AWS's facilities says nothing about a service.
    unanswered: 'Not compared: AWS lists the services that are in scope of each report.',
  },
] as const satisfies readonly QuestionFields[];

/** The id of a question that readers ask across services. */
export type QuestionId = (typeof questions)[number]['id'];

/** A question that readers ask across services. */
export interface Question extends QuestionFields {
  readonly id: QuestionId;
}

/** All question ids, the most urgent first. */
export const questionIds = questions.map(({ id }) => id) as readonly QuestionId[];

/** The six questions that each page answers first. */
export const firstQuestions: readonly Question[] = questions.filter(
  (question: QuestionFields) => question.first === true,
);

/** The question with this id. */
export const questionOf = (id: QuestionId): Question =>
  questions.find((question) => question.id === id)!;
