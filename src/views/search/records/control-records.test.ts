import { expect, test } from 'vitest';
import { controlAnswers } from '../../control-view.ts';
import { controlRecords } from './control-records.ts';
import { bell, gong } from './testing.ts';

const answers = controlAnswers([bell, gong]);

test('a control that a part answers to leads to its place, and says who answers', () => {
  expect(controlRecords([{ id: 'si-2', title: 'Fix it' }], answers)).toEqual([
    {
      id: 'control/si-2',
      path: 'controls/si/#si-2',
      title: 'SI-2: Fix it',
      sections: [
        {
          text: 'NIST SP 800-53, System and Information Integrity. Yours in 0 services, AWS’s in 1 service, split in 0 services.',
        },
      ],
      words: { check: ['idsi2x'] },
    },
  ]);
});

test('one that nobody answers to has none, nor has what is no control', () => {
  const others = [
    { id: 'si-3', title: 'Look out' },
    { id: 'zz-1', title: 'Sleep' },
  ];
  expect(controlRecords(others, answers)).toEqual([]);
});
