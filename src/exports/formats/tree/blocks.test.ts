import { expect, test } from 'vitest';
import * as b from '../../testing/build.ts';
import { indent, headingLevels } from './block-helpers.ts';
import { readDocument } from './read-document.ts';

test('indent leaves empty lines empty', () => {
  expect(indent('a\n\nb', '- ', '  ')).toBe('- a\n\n  b');
});

test('an outline skips no level', () => {
  const headings = ([2, 4, 4, 3, 6, 2, 1, 2] as const).map((depth) => b.heading(depth, 'x'));
  expect([...headingLevels(readDocument(b.rootOf(...headings))).values()]).toEqual([
    1, 2, 2, 2, 3, 1, 1, 2,
  ]);
});
