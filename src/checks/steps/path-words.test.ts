import { expect, test } from 'vitest';
import { typoInPath, usualWords } from './path-words.ts';

const usual = usualWords([
  `a: { path: 'lamp-concepts' }, b: { path: 'howitworks' }, c: { path: 'Concepts-more', title: 'x' }`,
  `a: { path: 'wick_concepts' }, b: { path: 'howitworks#lamp' }`,
  `a: { path: 'only-here' }`,
]);

test('knows the words of addresses in two files or more', () => {
  expect([...usual].toSorted()).toEqual(['concepts', 'howitworks', 'lamp']);
});

test('reports a typo of a usual word', () => {
  expect(typoInPath('Consepts', usual)).toMatchInlineSnapshot(`
    [
      {
        "allowed": "Did you mean "concepts"? Allowed: the address of a page that is there.",
        "found": "No dictionary and no other address has the word "Consepts".",
        "next": "Open the page, and copy its address.",
      },
    ]
  `);
});

test.each(['concepts', 'howitworks', 'clientvpn', 'lmap'])('accepts %s', (word) => {
  expect(typoInPath(word, usual)).toEqual([]);
});
