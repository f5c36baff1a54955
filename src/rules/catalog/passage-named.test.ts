import { expect, test } from 'vitest';
import { aPart, aService, projectWith, found } from '../testing/project.ts';
import { passageNamed } from './passage-named.ts';

const cited = (verified?: string, at?: string[]) =>
  aPart({
    sources: [
      {
        url: 'https://docs.aws.amazon.com/x/latest/dg/a.html',
        title: 'A page',
        ...(verified && { verified }),
        ...(at && { at }),
      },
    ],
  });
const check = (part: ReturnType<typeof aPart>) =>
  found(passageNamed, {
    ...projectWith({ entries: [aService({ add: [part] })] }),
    today: '2026-11-30',
  });

test('accepts a new date with a passage, an old date, none, and one that another rule rejects', async () => {
  expect(await check(cited('2026-11-27', ['You ring … by hand']))).toBe('');
  expect(await check(cited('2026-11-26'))).toBe('');
  expect(await check(cited())).toBe('');
  expect(await check(cited('2026-12-01'))).toBe('');
});

test('reports a new date without a passage', async () => {
  expect(await check(cited('2026-11-27'))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › sources › 0
      The claim was compared with "A page" on 2026-11-27, and no passage of it is named.
      Allowed: a date with the ends of the passage, at: 'first words … last words'.
      Name the passage. Where nobody has compared this claim, leave the day as it was, or cite the page in full, without a day."
  `);
});
