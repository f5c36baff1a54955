import { expect, test } from 'vitest';
import { idWord } from './id-word.ts';
import { wordsOf } from './words-of.ts';

test('words keep dots and hyphens between letters and digits, and nothing else', () => {
  expect(wordsOf('Who patches EC2.7, (si-2)? AWS’s “key”.')).toEqual([
    'who',
    'patches',
    'ec2.7',
    'si-2',
    'aws’s',
    'key',
  ]);
  expect(wordsOf(' …!')).toEqual([]);
});

test('an id is one word', () => {
  expect(['EC2.7', 'si-2', 'ac-6.1', 'ebs-in-backup-plan'].map(idWord)).toEqual([
    'idec27x',
    'idsi2x',
    'idac61x',
    'idebsinbackupplanx',
  ]);
});
