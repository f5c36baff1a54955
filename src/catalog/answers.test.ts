import { expect, test } from 'vitest';
import { answerOf, answerRecords, answersOf } from './answers.ts';
import { questionOf, questions } from './questions.ts';
import { stackOf } from './stack.ts';
import { mode, page, part, service } from './testing/made-up-parts.ts';

const shared = { archetypes: [], traits: [] };
const profile = { keepsData: true };

const answering = (...parts: Parameters<typeof part>[]) => {
  const entry = service([mode('loud')], { add: parts.map((args) => part(...args)) });
  return { stack: stackOf(entry, mode('loud'), shared), profile, notAsked: {}, unanswered: {} };
};

test('each question has one answer, in the order of the questions', () => {
  const answers = answersOf(answering(['strike', { answers: ['patch-system'] }]));
  expect(answers.map(({ question }) => question)).toEqual(questions);
  expect(answers.filter(({ state }) => state === 'answered')).toHaveLength(1);
});

test('the parts that answer come bottom layer first', () => {
  const mode = answering(
    ['strike', { answers: ['back-up'] }],
    ['rope', { layer: 'physical', answers: ['back-up'] }],
    ['tower', { layer: 'physical' }],
  );
  expect(answerOf(mode, questionOf('back-up'))).toMatchObject({
    state: 'answered',
    owner: 'aws',
    parts: [{ id: 'rope' }, { id: 'strike' }],
  });
});

test('a reason counts where no part answers', () => {
  const notAsked = { 'back-up': 'A bell has no memory.' };
  const silent = answering(['strike']);
  expect(answerOf({ ...silent, notAsked }, questionOf('back-up'))).toMatchObject({
    state: 'not-asked',
    reason: 'A bell has no memory.',
  });
  const answered = answering(['strike', { answers: ['back-up'] }]);
  expect(answerOf({ ...answered, notAsked }, questionOf('back-up')).state).toBe('answered');
});

test('without data nobody asks for its backup, its encryption or its key', () => {
  const answers = answersOf({ ...answering(['strike']), profile: { keepsData: false } });
  expect(
    answers.flatMap(({ state, question }) =>
      state === 'not-asked' && !question.otherwise ? [question.id] : [],
    ),
  ).toEqual(['encrypt-at-rest', 'hold-key', 'back-up', 'keep-backups']);
});

test('an answer has the words and the first source of its first part', () => {
  const other = { url: 'https://docs.aws.amazon.com/x/latest/dg/b.html', title: 'Another page' };
  const mode = answering(
    ['strike', { answers: ['back-up'], sources: [other, page] }],
    ['rope', { answers: ['back-up'] }],
  );
  expect(answerOf(mode, questionOf('back-up'))).toMatchObject({
    words: 'Do strike',
    source: other,
  });
});

test('proof is not compared, whatever reports there are of facilities, unless a part says it', () => {
  const soc = { kind: 'artifact', id: 'SOC 2 report' } as const;
  const built = answering(['tower', { layer: 'physical', evidence: [soc] }]);
  const open = answerOf(built, questionOf('prove'));
  expect(open).toMatchObject({ state: 'open', reason: expect.stringMatching(/^Not compared: /) });
  const attested = answering(['rope', { answers: ['prove'] }]);
  expect(answerOf(attested, questionOf('prove'))).toMatchObject({
    state: 'answered',
    owner: 'aws',
  });
});

test('what was read in vain is said, and goes before what follows from the profile', () => {
  const unanswered = { 'back-up': 'Nobody wrote it down.' };
  const mode = { ...answering(['strike']), profile: { keepsData: false }, unanswered };
  expect(answerOf(mode, questionOf('back-up'))).toMatchObject({
    state: 'open',
    reason: 'Nobody wrote it down.',
  });
});

test('where a part speaks of encryption, the rest is asked for all the same', () => {
  const mode = answering(['strike', { answers: ['encrypt-at-rest'] }]);
  const answer = answerOf({ ...mode, profile: { keepsData: false } }, questionOf('hold-key'));
  expect(answer.state).toBe('open');
});

test('a question that arises in few modes does not arise where no part answers it', () => {
  const answer = answerOf(answering(['strike']), questionOf('patch-orchestrator'));
  expect(answer.state).toBe('not-asked');
});

const entry = service([mode('loud')], {
  add: [
    part('strike', { answers: ['patch-system'] }),
    part('rope', {
      answers: ['patch-system'],
      evidence: [
        { kind: 'artifact', id: 'SOC 2 report' },
        { kind: 'artifact', id: 'ISO certificate' },
      ],
    }),
  ],
});

test('an answer names its parts and stands in words, and what gives none says why', () => {
  const records = answerRecords({
    stack: stackOf(entry, entry.modes[0]!, { archetypes: [], traits: [] }),
    profile: { keepsData: true },
    notAsked: { 'patch-code': 'It runs no code.' },
    unanswered: { 'back-up': 'Nobody wrote it down.' },
  });
  expect(records).toMatchInlineSnapshot(`
    [
      {
        "owner": "aws",
        "parts": [
          "strike",
          "rope",
        ],
        "question": "patch-system",
        "words": "Do strike",
      },
      {
        "question": "patch-code",
        "reason": "It runs no code.",
      },
      {
        "question": "patch-orchestrator",
        "reason": "It has no container orchestrator.",
      },
      {
        "question": "patch-node-software",
        "reason": "It has no orchestrator nodes.",
      },
      {
        "question": "back-up",
        "unanswered": "Nobody wrote it down.",
      },
      {
        "question": "prove",
        "unanswered": "Not compared: AWS lists the services that are in scope of each report.",
      },
    ]
  `);
});
