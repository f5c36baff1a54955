import { expect, test } from 'vitest';
import { questionOf } from '#catalog/index.ts';
import { questionRecords } from './question-records.ts';
import { aService } from '../../testing/made-up-services.ts';
import { bell, gong, surroundings } from './testing.ts';
import { page } from '#catalog/testing/made-up-parts.ts';

const time = {
  id: 'time',
  name: 'Set its time',
  owner: 'customer',
  answers: ['start-patch'],
} as const;

test('what AWS does with a step of the customer’s says so', () => {
  const timed = aService('horn', [['brass', { id: 'patch', answers: ['patch-system'] }, time]]);
  const [record] = questionRecords(questionOf('patch-system'), [timed], surroundings);
  expect(record?.title).toBe('horn: who patches the operating system? AWS, with a step of yours');
  expect(record?.sections[0]?.text).toMatch(/^AWS: .* You: Set its time\./);
});

const records = questionRecords(questionOf('patch-system'), [bell, gong], surroundings);

test('modes that answer alike share a record, which leads to the row of the first', () => {
  expect(records.map(({ title, path }) => [title, path])).toMatchInlineSnapshot(`
    [
      [
        "bell, Mode own: who patches the operating system? You",
        "bell/own/#patch",
      ],
      [
        "bell: who patches the operating system? AWS",
        "bell/loud/#patch",
      ],
    ]
  `);
});

test('the owner comes first, with the modes, and then what is done', () => {
  expect(records.map(({ sections }) => sections[0]?.text)).toMatchInlineSnapshot(`
    [
      "You, in Mode own: Patch the bell. Do what patch asks for.",
      "AWS, in Mode loud, Mode soft-felt: Patch the bell. Do what patch asks for.",
    ]
  `);
});

test('words are those of the question and of the modes that it speaks of', () => {
  const [own, loud] = records;
  expect(own?.words.modeAnswer?.join(' ')).toContain('own');
  expect(loud?.words.answer?.join(' ')).toMatch(/^bell.* chime .*loud .*kernel/);
  expect(loud?.words.answer?.join(' ')).not.toMatch(/\bown\b|felt/);
  expect(loud?.words.beside?.join(' ')).toContain('felt');
  expect(loud?.words.ids).toEqual(['idsi2x', 'idbell7x']);
});

test('the word “customers” finds an answer, and draws no query about what is custom to it', () => {
  const apart = aService('horn', [['brass', { id: 'wall', answers: ['separate-tenants'] }]]);
  const [record] = questionRecords(questionOf('separate-tenants'), [apart], surroundings);
  expect(record?.words.furtherAnswer ?? record?.words.answer).not.toContain('customers');
  expect(record?.words.beside).toContain('customers');
});

test('an answer on which AWS’s pages disagree has a record that says so', () => {
  const horn = aService('horn', [['long', { id: 'patch', answers: ['patch-system'] }]], {
    contradictions: [
      {
        topic: 'Patches',
        finding: 'One page says so, the other does not.',
        sources: [page, page],
        questions: ['patch-system'],
      },
    ],
  });
  const [record] = questionRecords(questionOf('patch-system'), [horn], surroundings);
  expect(record?.sections[0]?.text).toContain('Pages of AWS’s disagree on it.');
});
