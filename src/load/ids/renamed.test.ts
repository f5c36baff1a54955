import { expect, test } from 'vitest';
import { renamedQuestion } from './renamed.ts';

test.each([
  [[], ''],
  [['clappers', 'rope'], 'Was it renamed to "clappers"? '],
  [['tongue'], 'Was it renamed to "tongue"? '],
  [['tongue', 'rope'], 'Was it renamed? New since then: "tongue", "rope". '],
  [
    ['tongue', 'rope', 'frame', 'wheel', 'stay'],
    'Was it renamed? New since then: "tongue", "rope", "frame" and 2 more. ',
  ],
])('where "clapper" is gone and %j are new, asks %j', (fresh, expected) => {
  expect(renamedQuestion('clapper', fresh)).toBe(expected);
});
