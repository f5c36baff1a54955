import { expect, test } from 'vitest';
import { aService } from '../testing/made-up-services.ts';
import { pageRecords, questionRecords } from './service-records.ts';
import { bell, gong, longBell, namesOf } from '../testing/made-up-bells.ts';
import { questionOf } from '#catalog/index.ts';
import { page } from '#catalog/testing/made-up-parts.ts';

test('each mode has a record, with its rows as results within it', () => {
  const records = pageRecords(bell, namesOf);
  expect(records.map(({ path, title, sections }) => [path, title, sections[1]?.text])).toEqual([
    ['services/bell/', 'bell: Amazon Bell', 'AWS: Do what patch asks for.'],
    ['services/bell/soft-felt/', 'bell, Mode soft-felt', 'AWS: Do what patch asks for.'],
    ['services/bell/own/', 'bell, Mode own', 'You: Do what patch asks for.'],
  ]);
  expect(records[0]?.sections[1]?.heading).toEqual({ id: 'patch', text: 'Patch the bell' });
  expect(records.map(({ sections }) => sections[0]?.text.split('. ')[0])).toEqual([
    'A service that does not exist',
    'A way to run it',
    'A way to run it',
  ]);
});

test('why a question does not arise is said there', () => {
  expect(pageRecords(gong, namesOf)[0]?.sections[0]?.text).toContain(
    'Who patches the operating system? It has none.',
  );
});

test('what was read and does not answer a question is said there', () => {
  const horn = aService('horn', [['long', { id: 'rope' }]], {
    unanswered: { 'back-up': 'No page says it.' },
  });
  expect(pageRecords(horn, namesOf)[0]?.sections[0]?.text).toContain(
    'Who takes backups? No page says it.',
  );
});

test('a service has its page’s names; one whose name begins with another’s has less weight', () => {
  const fields = (service: typeof bell) =>
    pageRecords(service, namesOf).map(({ words }) => Object.keys(words).sort().join(' '));
  expect(fields(bell)).toEqual(['beside ids page', 'ids mode', 'ids mode']);
  expect(fields(longBell)).toEqual(['beside ids mode']);
});

const time = {
  id: 'time',
  name: 'Set its time',
  owner: 'customer',
  answers: ['start-patch'],
} as const;

test('what AWS does with a step of the customer’s says so', () => {
  const timed = aService('horn', [['brass', { id: 'patch', answers: ['patch-system'] }, time]]);
  const [record] = questionRecords(questionOf('patch-system'), [timed], namesOf);
  expect(record?.title).toBe('horn: who patches the operating system? AWS, with a step for you');
  expect(record?.sections[0]?.text).toMatch(/^AWS: .* You: Set its time\./);
});

const records = questionRecords(questionOf('patch-system'), [bell, gong], namesOf);

test('modes that answer alike share a record, which leads to the row of the first', () => {
  expect(records.map(({ title, path }) => [title, path])).toEqual([
    ['bell, Mode own: who patches the operating system? You', 'services/bell/own/#patch'],
    ['bell: who patches the operating system? AWS', 'services/bell/#patch'],
  ]);
});

test('the owner comes first, with the modes, and then what is done', () => {
  expect(records.map(({ sections }) => sections[0]?.text)).toEqual([
    'You, in Mode own: Patch the bell. Do what patch asks for.',
    'AWS, in Mode loud, Mode soft-felt: Patch the bell. Do what patch asks for.',
  ]);
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
  const [record] = questionRecords(questionOf('separate-tenants'), [apart], namesOf);
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
  const [record] = questionRecords(questionOf('patch-system'), [horn], namesOf);
  expect(record?.sections[0]?.text).toContain('AWS’s pages disagree on it.');
});
