import { expect, test } from 'vitest';
import { aService, projectWith } from '#rules/testing/project.ts';
import { passedEnds } from './staleness.ts';

const sources = [{ url: 'https://aws.amazon.com/', title: 'AWS', verified: '2026-11-24' }];
const entries = [
  aService({
    name: 'Amazon Example',
    lifecycle: { status: 'sunset', date: '2026-12-07', note: 'It ends.', sources },
  }),
];
const on = (today: string) =>
  passedEnds(projectWith({ today, entries }), async () => ({ file: 'ec2.ts', line: 9, column: 3 }));

test('a sunset is told from the day after it', async () => {
  expect(await on('2026-12-07')).toEqual([]);
  expect(await on('2026-12-08')).toEqual([
    {
      title: 'Ends whose day has passed',
      lines: [
        'ec2.ts:9: Amazon Example: the status is "sunset", but its date, 2026-12-07, has passed. Check AWS’s page, then write "ended", or the new date.',
      ],
    },
  ]);
});
