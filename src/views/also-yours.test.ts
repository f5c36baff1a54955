import { expect, test } from 'vitest';
import { answerOf, questionOf, type QuestionId } from '#catalog/index.ts';
import { alsoYours } from './also-yours.ts';
import { aService } from './testing/made-up-services.ts';

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
