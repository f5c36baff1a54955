import { expect, test } from 'vitest';
import { catalogue } from '#load/catalogue.ts';
import { quizCards } from './quiz.ts';
import { aService } from './testing/made-up-services.ts';

const ec2 = (owner: 'aws' | 'customer') =>
  aService('ec2', [['virtual-instance', { id: 'patches', owner, answers: ['patch-system'] }]]);

test.each(['aws', 'customer'] as const)('the right owner is the catalogue’s: %s', (owner) => {
  const [card, ...others] = quizCards([ec2(owner)]);
  expect(card).toMatchObject({ owner, part: { id: 'patches' }, question: { id: 'patch-system' } });
  expect(others).toEqual([]);
});

test('what a catalogue has no answer for is not asked', () => {
  expect(quizCards([])).toEqual([]);
  expect(quizCards([aService('ec2', [['virtual-instance']])])).toEqual([]);
});

test('of the whole catalogue all is asked, and neither owner can be guessed', () => {
  const owners = quizCards(catalogue.services).map(({ owner }) => owner);
  expect(owners).toHaveLength(12);
  expect(owners.filter((owner) => owner === 'aws')).toHaveLength(6);
});
