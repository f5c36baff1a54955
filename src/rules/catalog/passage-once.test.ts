import { expect, test } from 'vitest';
import { aFile, aWrittenPart, aWrittenService, found, projectWith } from '../testing/project.ts';
import { passageOnce } from './passage-once.ts';

const passage = 'The bell … at noon';
const claims = (first: string | readonly string[], second: string | readonly string[]) =>
  projectWith({
    files: [
      aFile(
        aWrittenService({
          pages: {
            updates: { path: 'updates', title: 'Updates', passages: { bellNoon: passage } },
          },
          add: [first, second].map((at, index) =>
            aWrittenPart({ id: `part-${index}`, sources: [{ page: 'updates', at }] }),
          ),
        }),
      ),
    ],
  });

test('accepts keys, and passages that are written once', async () => {
  expect(await found(passageOnce, claims('bellNoon', ['bellNoon', 'The rope … each year']))).toBe(
    '',
  );
});

test('reports a passage that is written again, or stands in the table', async () => {
  const rope = 'The rope … each year';
  expect(await found(passageOnce, claims(rope, [passage, rope]))).toMatchInlineSnapshot(`
    "ec2 › add › 1 › sources › 0 › at (warning)
      The passage "The bell … at noon" of "updates" is written twice in this file.
      Allowed: a passage once; several claims cite it by its key.
      Write it in "passages" of the page "updates", under a key, and that key as "at".
    ec2 › add › 1 › sources › 0 › at (warning)"
  `);
});
