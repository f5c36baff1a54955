import { expect, test } from 'vitest';
import { questionOf } from '#catalog/index.ts';
import { part } from '#catalog/testing/made-up-parts.ts';
import { questionSentence, questionView, type QuestionLine } from './question-view.ts';
import { aService, lineName } from './testing/made-up-services.ts';

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
const names = (lines: readonly QuestionLine[]) => lines.map(lineName);

test.each([
  ['modes that answer alike are one line', [], [], ['bell own'], ['bell loud+soft']],
  ['an unusual owner stands apart', tower('aws'), ['bell own'], [], ['bell loud+soft']],
])('%s, in one list alone', (_what, archetypes, unusual, customer, aws) => {
  const view = questionView(question, services, archetypes);
  expect(names(view.unusual)).toEqual(unusual);
  expect(names(view.customer)).toEqual(customer);
  expect(names(view.aws)).toEqual(aws);
  expect(names(view.notAsked)).toEqual(['gong brass whole']);
  expect(names(view.open)).toEqual(['horn long whole']);
});

test('the answer is said with counts', () => {
  expect(questionSentence(questionView(question, services, tower('customer')))).toBe(
    'You in 1 mode of 1 service, AWS in 2 modes of 1 service. It does not apply to 1 mode. For 1 mode, this catalogue has no answer yet.',
  );
  expect(questionSentence(questionView(question, services.slice(1, 2), []))).toBe(
    'No mode answers it. It does not apply to 1 mode.',
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
  expect(names(view.unusual)).toEqual(['bell loud']);
  expect(view.unusual[0]?.disputed).toBe(true);
  expect(names(view.open)).toEqual(['bell old']);
  expect(questionView(questionOf('back-up'), [bell], []).unusual).toEqual([]);
});
