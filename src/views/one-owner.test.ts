/** What the derived views say of one question and mode is one owner, the catalogue’s answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerOf, answerRecords, type Mode, questionOf, questions } from '#catalog/index.ts';
import { catalogue, catalogueService } from '#load/catalogue.ts';
import { consequenceFor, vulnerabilities } from './vulnerabilities.ts';
import { questionView } from './question-view.ts';
import { quizCards } from './quiz.ts';

const { services, archetypes } = catalogue;
const modes = services.flatMap((service) => service.modes.map((mode) => ({ service, mode })));

/** The owner that the catalogue answers with, or how it does not answer. */
function answerTo(mode: Mode, id: (typeof questions)[number]['id']): string {
  const answer = answerOf(mode, questionOf(id));
  return answer.state === 'answered' ? answer.owner : answer.state;
}

test.each(questions)('$id: each mode stands once on its page, with its owner', (question) => {
  const view = questionView(question, services, archetypes);
  const lines = [view.unusual, view.customer, view.aws, view.notAsked, view.open].flat();
  const shown = lines.flatMap(({ service, modes, answer }) =>
    modes.map(({ id }) => [
      `${service.id}.${id}`,
      answer.state === 'answered' ? answer.owner : answer.state,
    ]),
  );
  const expected = modes.map(({ service, mode }) => [
    `${service.id}.${mode.id}`,
    answerTo(mode, question.id),
  ]);
  expect(shown.toSorted()).toEqual(expected.toSorted());
});

test.each(vulnerabilities)(
  '$id: who acts on a vulnerability is the answer to its questions',
  (vulnerability) => {
    const wrong = modes.flatMap(({ service, mode }) => {
      const found = consequenceFor(vulnerability, mode);
      if (!found) return [];
      const yours = vulnerability.questions.some((id) => answerTo(mode, id) === 'customer');
      return yours === (found.verdict === 'act') ? [] : [`${service.id}.${mode.id}`];
    });
    expect(wrong).toEqual([]);
  },
);

test('what is published has the same owners', () => {
  for (const { mode } of modes) {
    for (const record of answerRecords(mode)) {
      if ('owner' in record) expect(record.owner).toBe(answerTo(mode, record.question));
    }
  }
});

test('the test for learners wants the owner of the question’s page', () => {
  const cards = quizCards(services);
  expect(cards.length).toBeGreaterThan(9);
  for (const { mode, question, owner } of cards) expect(owner).toBe(answerTo(mode, question.id));
});

describe('the lesson on patches', () => {
  const guide = (name: string) => readFileSync(`content/guides/${name}.mdx`, 'utf8');
  const [, ...rows] = guide('patching')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| --'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  test.each([
    ['EC2: guest system', 'ec2', 'virtual-instance', 'patch-system'],
    ['RDS: required system update', 'rds', 'rds', 'patch-system'],
    ['EKS: managed node group, AWS’s AMI', 'eks', 'managed-node-group', 'patch-system'],
    ['ECS on Fargate: platform revision', 'ecs', 'fargate', 'patch-system'],
    ['Lambda: managed runtime, automatic', 'lambda', 'automatic-updates', 'patch-engine'],
  ] as const)('%s: who starts it is the answer', (name, service, id, question) => {
    const starts = rows.find((cells) => cells[1] === name)?.[4];
    const mode = catalogueService(service).modes.find((each) => each.id === id)!;
    expect(starts).toBe(answerTo(mode, question) === 'aws' ? 'AWS' : 'you');
  });

  test('EC2’s line has one position in each text', () => {
    const [ec2] = catalogueService('ec2').modes;
    const texts = [
      readFileSync('content/services/compute/ec2.mdx', 'utf8'),
      guide('how-to-read-a-stack'),
    ];
    for (const text of texts) {
      expect(text).toContain(`the line runs ${ec2.stack.line.text}`.replace(/^t/, ''));
      expect(text).not.toMatch(/(?:On EC2|id="ec2" \/>)[^.]*(?:just below|between hypervisor)/);
    }
  });
});
