import { expect, test } from 'vitest';
import type { Mode, StackPart } from '#catalog/index.ts';
import { differSentence, rewordedSentence } from './difference-words.ts';

/** A mode whose parts are `id: duty`, all of one owner. */
const mode = (duties: Readonly<Record<string, string>>) =>
  ({
    name: 'Plain',
    stack: {
      layers: [
        {
          parts: Object.entries(duties).map(
            ([id, duty]) => ({ id, duty, owner: 'aws' }) as StackPart,
          ),
        },
      ],
    },
  }) as unknown as Mode;

const plain = mode({ a: 'Run it.', b: 'Patch it.', c: 'Watch it.' });

test.each([
  [plain, 'None of its 3 parts differ from those of “Plain”'],
  [
    mode({ a: 'Run it.', b: 'Patch it monthly.', c: 'Watch it.' }),
    '1 of its 3 parts differs from those of “Plain”',
  ],
  [
    mode({ a: 'Run it well.', d: 'Keep it.' }),
    '2 of its 2 parts differ from those of “Plain”. Two parts of “Plain” have no row here',
  ],
  [
    mode({ a: 'Run it.', b: 'Patch it.' }),
    'None of its 2 parts differ from those of “Plain”. One part of “Plain” has no row here',
  ],
])('says how many parts differ: %#', (other, sentence) => {
  expect(differSentence(plain, other)).toBe(sentence);
});

test('says how many parts only read differently', () => {
  expect(rewordedSentence(plain, plain)).toBeUndefined();
  expect(rewordedSentence(plain, mode({ a: 'Run it well.', b: 'Patch it.' }))).toBe(
    'One part keeps its owner and reads differently.',
  );
  expect(rewordedSentence(plain, mode({ a: 'Run it well.', b: 'Patch it now.', d: '' }))).toBe(
    'Two parts keep their owner and read differently.',
  );
});
