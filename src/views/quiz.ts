/** A test for learners: who does it, AWS or the customer? The answers are the catalogue’s. */
import { answerOf, questionOf, type QuestionId, type Service } from '#catalog/index.ts';
import { modeNamed } from './modes.ts';

/** What the test asks of which mode, from the plain to the surprising; neighbours contrast. */
const quizQuestions: readonly (readonly [mode: string, question: QuestionId])[] = [
  ['ec2.virtual-instance', 'patch-system'],
  ['rds.custom-oracle', 'patch-system'],
  ['rds.rds', 'back-up'],
  ['lambda.automatic-updates', 'patch-engine'],
  ['lambda.container-image', 'patch-engine'],
  ['s3.general-purpose-bucket', 'encrypt-at-rest'],
  ['s3.general-purpose-bucket', 'encrypt-in-transit'],
  ['ecs.fargate', 'patch-code'],
  ['eks.auto-mode', 'patch-system'],
  ['eks.managed-node-group', 'patch-system'],
  ['aurora.provisioned', 'back-up'],
  ['cloudtrail.event-history', 'write-logs'],
];

/**
 * The cards of the test, each with the owner that is right and the part that says why. Those that a copy’s
 * catalogue cannot answer are left out.
 */
export const quizCards = (services: readonly Service[]) =>
  quizQuestions.flatMap(([word, id]) => {
    const found = modeNamed(services, word);
    const question = questionOf(id);
    const answer = found && answerOf(found.mode, question);
    return answer?.state === 'answered'
      ? [{ ...found!, question, owner: answer.owner, part: answer.parts[0] }]
      : [];
  });
