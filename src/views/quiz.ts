/** A test for learners: who does it, AWS or the customer? The answers are the catalogue’s. */
import {
  answerOf,
  questionOf,
  type Mode,
  type OwnerId,
  type Question,
  type QuestionId,
  type Service,
  type ServiceId,
  type StackPart,
} from '#catalog/index.ts';

interface Asked {
  readonly service: ServiceId;
  readonly mode: string;
  readonly question: QuestionId;
}

/** What the test asks, from the plain to the surprising; neighbours contrast. */
const asked: readonly Asked[] = [
  { service: 'ec2', mode: 'virtual-instance', question: 'patch-system' },
  { service: 'rds', mode: 'custom-oracle', question: 'patch-system' },
  { service: 'rds', mode: 'rds', question: 'back-up' },
  { service: 'lambda', mode: 'automatic-updates', question: 'patch-engine' },
  { service: 'lambda', mode: 'container-image', question: 'patch-engine' },
  { service: 's3', mode: 'general-purpose-bucket', question: 'encrypt-at-rest' },
  { service: 's3', mode: 'general-purpose-bucket', question: 'encrypt-in-transit' },
  { service: 'ecs', mode: 'fargate', question: 'patch-code' },
  { service: 'eks', mode: 'auto-mode', question: 'patch-system' },
  { service: 'eks', mode: 'managed-node-group', question: 'patch-system' },
  { service: 'aurora', mode: 'provisioned', question: 'back-up' },
  { service: 'cloudtrail', mode: 'event-history', question: 'write-logs' },
];

/** One question of the test, with the owner that is right and the part that says why. */
export interface QuizCard {
  readonly service: Service;
  readonly mode: Mode;
  readonly question: Question;
  readonly owner: OwnerId;
  readonly part: StackPart;
}

/** The cards of the test. Those that a copy’s catalogue cannot answer are left out. */
export const quizCards = (services: readonly Service[]): readonly QuizCard[] =>
  asked.flatMap(({ service: id, mode: modeId, question: questionId }) => {
    const service = services.find((each) => each.id === id);
    const mode = service?.modes.find((each) => each.id === modeId);
    if (!service || !mode) return [];
    const question = questionOf(questionId);
    const answer = answerOf(mode, question);
    if (answer.state !== 'answered') return [];
    return [{ service, mode, question, owner: answer.owner, part: answer.parts[0] }];
  });
