import { expect, test } from 'vitest';
import { aService } from './testing/made-up-services.ts';
import { yourSteps } from './your-steps.ts';

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

test('where AWS does all of it, nothing is left', () => {
  const [mode] = aService('bell', [['loud', { id: 'system', answers: ['patch-system'] }]]).modes;
  expect(yourSteps(mode).size).toBe(0);
});
