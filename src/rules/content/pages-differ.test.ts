import fc from 'fast-check';
import { expect, test } from 'vitest';
import { found, projectWith } from '../testing/project.ts';
import { likePairs, pagesDiffer, type LikePair } from './pages-differ.ts';

const boilerplate =
  'AWS runs the machines for you and keeps them patched, while you keep an eye on your own data.';
const page = (text: string) => `## What AWS does\n\n${text}\n`;

test('accepts pages that have a turn of phrase in common', async () => {
  const pages = {
    'content/services/compute/ec2.mdx': page(
      'The guest system is yours from its first start: patches, accounts and keys. AWS keeps the host below it patched, scrubs memory, and tells you when hardware fails under it.',
    ),
    'content/services/storage/s3.mdx': page(
      'There is no machine to see. Versions, lifecycle rules and policies are yours; AWS keeps the host below it patched and holds copies in three zones of the Region.',
    ),
  };
  expect(await found(pagesDiffer, projectWith({ pages }))).toBe('');
});

test('reports pages that say the same', async () => {
  const pages = {
    'content/services/compute/ec2.mdx': page(
      `${boilerplate} Start instances from your own images.`,
    ),
    'content/services/database/rds.mdx': page(`${boilerplate} Choose a window for maintenance.`),
    'content/guides/marks.mdx': page(boilerplate),
  };
  expect(await found(pagesDiffer, projectWith({ pages }))).toMatchInlineSnapshot(`
    "content/services/database/rds.mdx (warning)
      75 percent of the runs of 5 words are also in content/services/compute/ec2.mdx, such as "aws runs the machines for".
      Allowed: at most 15 percent.
      Write what holds for this service alone; what holds for many belongs into an archetype or a guide."
  `);
});

test('a page without prose is like no other', async () => {
  const pages = {
    'content/services/compute/a.mdx': '# A\n',
    'content/services/compute/b.mdx': '# A\n',
  };
  expect(await found(pagesDiffer, projectWith({ pages }))).toBe('');
});

test('any prose of five words or more is reported when it is copied', async () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 5, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const copied = page(text.join(' '));
      const pages = {
        'content/services/compute/a.mdx': copied,
        'content/services/compute/b.mdx': copied,
      };
      expect(await found(pagesDiffer, projectWith({ pages }))).toContain('100 percent');
    }),
  );
});

/** The same by comparing each set with every other. */
function* comparedPairs(sets: readonly ReadonlySet<string>[], limit: number): Generator<LikePair> {
  for (const [first, one] of sets.entries()) {
    for (const [second, other] of sets.entries()) {
      const share = one.intersection(other).size / Math.min(one.size, other.size);
      if (second > first && share > limit) yield { first, second, share };
    }
  }
}

test('a pair shares more than the limit of its smaller set', () => {
  const sets = ['abcd', 'ax', 'bcdefg', 'y', ''].map((texts) => new Set(texts));
  expect([...likePairs(sets, 0.5)]).toEqual([{ first: 0, second: 2, share: 0.75 }]);
});

test('the same pairs are found as by comparing all with all', () => {
  const set = fc
    .array(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 })
    .map((texts) => new Set(texts));
  fc.assert(
    fc.property(
      fc.array(set, { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (sets, limit) => {
        expect([...likePairs(sets, limit)]).toEqual([...comparedPairs(sets, limit)]);
      },
    ),
  );
});
