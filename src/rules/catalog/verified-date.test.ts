import { expect, test } from 'vitest';
import { aPart, aService, projectWith, found, testDay } from '../testing/project.ts';
import { verifiedDate } from './verified-date.ts';

const verifiedOn = (verified?: string) => {
  const source = { url: 'https://docs.aws.amazon.com/', title: 'AWS documentation' };
  const sources = [{ ...source, ...(verified && { verified }) }];
  return projectWith({ entries: [aService({ add: [aPart({ sources })] })] });
};

test.each([undefined, '2020-02-29', testDay])('accepts %s', async (day) => {
  expect(await found(verifiedDate, verifiedOn(day))).toBe('');
});

test('reports a day that is in the future', async () => {
  expect(await found(verifiedDate, verifiedOn('2026-11-25'))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › sources › 0 › verified
      The day of reading is 2026-11-25, which is in the future.
      Allowed: a day up to today, 2026-11-24, or no date.
      Give the day on which the claims were compared with the pages’ text; write false if nobody has."
  `);
});
