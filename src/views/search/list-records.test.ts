import { expect, test } from 'vitest';
import { comparisons } from '../compare/comparisons.ts';
import { comparePath, scopePath } from '../urls.ts';
import { listRecords } from './list-records.ts';
import { bell, gong } from '../testing/made-up-bells.ts';

const records = listRecords([bell, gong]);

test('each list has a record of its own, and its counts', () => {
  const paths = records.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      'questions/patch-system/',
      'questions/cve/kernel/',
      'defaults/',
      'layers/data/',
      'categories/compute/',
    ]),
  );
  expect(records.find(({ path }) => path === 'questions/patch-system/')?.sections).toEqual([
    {
      text: 'You in 1 mode of 1 service, AWS in 2 modes of 1 service. It does not apply to 1 mode.',
    },
  ]);
});

test('whether a service is in scope of a report is found under the names of programs', () => {
  const record = records.find(({ path }) => path === scopePath);
  expect(record?.title).toMatch(/SOC 2, HIPAA/);
});

test('of the ready-made comparisons, those have one that this copy shows', () => {
  const paths = records.map(({ path }) => path).filter((path) => /^compare\/./.test(path));
  expect(paths).toEqual(comparisons.map(({ id }) => comparePath(id)));
});
