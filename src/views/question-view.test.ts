import { expect, test } from 'vitest';
import { questionOf } from '#catalog/index.ts';
import { part } from '#catalog/testing/made-up-parts.ts';
import { type QuestionLine, questionSentence, questionView } from './question-view.ts';
import { aService } from './testing/made-up-services.ts';

const question = questionOf('patch-system');
const answers = [question.id];
const tower = (owner: 'aws' | 'customer') => [
  { id: 'tower', name: 'Tower', summary: '', parts: [part('patch', { owner, answers })] },
];
const patch = { id: 'patch', answers };

const services = [
  aService('bell', [
    ['loud', patch],
    ['soft', patch],
    ['own', { ...patch, owner: 'customer' }],
  ]),
  aService('gong', [['brass', { id: 'polish' }]], {
    notAsked: { 'patch-system': 'It has none.' },
  }),
  aService('horn', [['long', { id: 'polish' }]]),
];
const names = (lines: readonly QuestionLine[]) =>
  lines.map(({ service, modes, whole }) => [
    service.id,
    modes.map(({ id }) => id).join('+'),
    whole,
  ]);

test('modes of a service that answer alike are one line, in the list of their owner', () => {
  const view = questionView(question, services, []);
  expect(names(view.aws)).toEqual([['bell', 'loud+soft', false]]);
  expect(names(view.customer)).toEqual([['bell', 'own', false]]);
  expect(names(view.notAsked)).toEqual([['gong', 'brass', true]]);
  expect(names(view.open)).toEqual([['horn', 'long', true]]);
  expect(view.unusual).toEqual([]);
});

test('an owner that is not the one of its kind stands apart, and in no other list', () => {
  const view = questionView(question, services, tower('aws'));
  expect(names(view.unusual)).toEqual([['bell', 'own', false]]);
  expect(names(view.customer)).toEqual([]);
  expect(names(view.aws)).toEqual([['bell', 'loud+soft', false]]);
});

test('the answer is said with counts', () => {
  expect(questionSentence(questionView(question, services, tower('customer')))).toBe(
    'You in 1 mode of 1 service, AWS in 2 modes of 1 service. In 1 mode the question does not arise. For 1 mode this catalogue has no part yet that answers it.',
  );
  expect(questionSentence(questionView(question, services.slice(1, 2), []))).toBe(
    'No mode answers it. In 1 mode the question does not arise.',
  );
});

test('modes that differ in their duty alone are two lines', () => {
  const bells = aService('bell', [
    ['loud', patch],
    ['soft', { ...patch, duty: 'Patch it by hand.' }],
  ]);
  expect(names(questionView(question, [bells], []).aws)).toHaveLength(2);
});

test('an answer on which AWS’s pages disagree stands apart too', () => {
  const source = { url: 'https://docs.aws.amazon.com/a.html', title: 'A page' };
  const contradictions = [
    { topic: 'Who', questions: answers, finding: 'They differ.', sources: [source] },
  ];
  const bell = aService('bell', [['loud', patch], ['old']], { contradictions });
  const view = questionView(question, [bell], []);
  expect(names(view.unusual)).toEqual([['bell', 'loud', false]]);
  expect(view.unusual[0]?.disputed).toBe(true);
  expect(names(view.open)).toEqual([['bell', 'old', false]]);
  const other = questionView(questionOf('back-up'), [bell], []);
  expect(other.unusual).toEqual([]);
});
