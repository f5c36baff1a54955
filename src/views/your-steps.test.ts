import { expect, test } from 'vitest';
import { aService } from './testing/made-up-services.ts';
import { alsoYours, yourSteps } from './your-steps.ts';
import { answerOf, type QuestionId, questionOf } from '#catalog/index.ts';

test('AWS’s part of an answer leads to the step that is left, and no other part does', () => {
  const [mode] = aService('bell', [
    [
      'loud',
      { id: 'system', answers: ['patch-system'] },
      { id: 'copies', answers: ['back-up'] },
      { id: 'gate', answers: ['admit'] },
      { id: 'optional', owner: 'customer', answers: ['start-patch'] },
      { id: 'age', owner: 'customer', answers: ['keep-backups'] },
    ],
  ]).modes;
  expect(Array.from(yourSteps(mode), ([part, step]) => [part, step.id])).toEqual([
    ['system', 'optional'],
    ['copies', 'age'],
  ]);
});

const system = { id: 'system', layer: 'operating-system', answers: ['patch-system'] } as const;
const engine = { id: 'engine', layer: 'platform', answers: ['patch-engine'] } as const;
const optional = {
  id: 'optional',
  layer: 'operating-system',
  owner: 'customer',
  answers: ['start-patch'],
} as const;
const time = { ...optional, id: 'time', layer: 'platform' } as const;
const copies = { id: 'copies', layer: 'data', owner: 'aws', answers: ['back-up'] } as const;
const age = { ...copies, id: 'age', owner: 'customer', answers: ['keep-backups'] } as const;
const gate = { id: 'gate', owner: 'aws', answers: ['admit'] } as const;

type Parts = readonly (Parameters<typeof aService>[1][0][1] & object)[];

test.each<[what: string, Parts, QuestionId, string | undefined]>([
  ['the start of optional patches', [system, optional], 'patch-system', 'optional'],
  ['the one in its layer', [system, engine, optional, time], 'patch-engine', 'time'],
  ['another one where its layer has none', [engine, optional], 'patch-engine', 'optional'],
  ['how long backups are kept', [copies, age, time], 'back-up', 'age'],
  ['no time of a patch beside backups', [copies, time], 'back-up', undefined],
  ['none', [system], 'patch-system', undefined],
  ['none of AWS’s', [system, { ...optional, owner: 'aws' }], 'patch-system', undefined],
  [
    'none beside the customer’s own patch',
    [{ ...system, owner: 'customer' }, optional],
    'patch-system',
    undefined,
  ],
  ['none for another question', [gate, optional], 'admit', undefined],
  ['none where nothing answers', [optional], 'patch-system', undefined],
])('%s', (_what, parts, id, expected) => {
  const [mode] = aService('bell', [['loud', ...parts]]).modes;
  expect(alsoYours(mode, answerOf(mode, questionOf(id)))?.id).toBe(expected);
});
