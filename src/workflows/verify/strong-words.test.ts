import { expect, test } from 'vitest';
import { aPart, aService, projectWith } from '#rules/testing/project.ts';
import { strongClaims, strongWords } from './strong-words.ts';

test.each([
  ['Ring it at noon, where you want to.', []],
  [
    'Never ring without a rope: all bells, at once, and only 3.',
    ['never', 'without', 'all', 'at once', 'only', '3'],
  ],
  ['Keep 1 to 35 days; the API’s default is 7.', ['1', '35', '7']],
  ['Use TLS 1.2, S3, IPv4, AES-256, EC2.7 and Amazon Linux 2023.', []],
  ['Everyone rings; overall, nobody hears.', ['nobody']],
])('"%s"', (text, words) => {
  expect(strongWords(text)).toEqual(words);
});

test('a claim is listed unless a passage carries it', () => {
  const duty = 'Encrypt every bell, always.';
  const [source] = aPart().sources;
  const project = projectWith({
    entries: [
      aService({
        add: [
          aPart({ id: 'open', duty }),
          aPart({
            id: 'anchored',
            duty,
            sources: [{ ...source!, at: ['Every bell is encrypted'] }],
          }),
          aPart({ id: 'mild' }),
        ],
      }),
    ],
  });
  expect(strongClaims(project)).toMatchObject([{ part: 'open', words: ['every', 'always'] }]);
  expect(strongClaims(project, ['rds'])).toEqual([]);
});
