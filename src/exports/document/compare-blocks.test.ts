import { expect, test } from 'vitest';
import { toMarkdown } from '#catalog/text/markdown.ts';
import { comparable, compareWords } from '#views/compare/comparisons.ts';
import { compareView } from '#views/compare/view.ts';
import { aService } from '#views/testing/made-up-services.ts';
import { compareBlocks } from './compare-blocks.ts';
import { proseOf } from './prose.ts';

const bell = aService('bell', [
  ['loud', { id: 'lock' }, { id: 'rope' }],
  ['own', { id: 'lock', owner: 'customer' }, { id: 'rope' }],
]);
const blocks = compareBlocks(
  compareView(
    bell.modes.map((mode) => comparable(bell, mode)),
    compareWords,
  ),
  'https://line.example/compare/?m=bell.loud,bell.own',
);

test('a comparison in the prose becomes a table of what differs', () => {
  const children = proseOf(
    'Before.\n\n<Compare modes="bell.loud,bell.own" />\n\nAfter.\n',
    'https://line.example/',
    () => blocks,
  );
  expect(toMarkdown({ type: 'root', children })).toMatchInlineSnapshot(`
    "Before.

    | Layer | Part | bell: Mode loud | bell: Mode own |
    | - | - | - | - |
    | Data | **Do lock** | AWS: Do lock | You: Do lock |

    This is what differs. [The whole comparison](https://line.example/compare/?m=bell.loud,bell.own).

    After.
    "
  `);
});
