import { expect, test } from 'vitest';
import { anArchetype, aPart, aService, aTrait, projectWith } from '#rules/testing/project.ts';
import { citedClaims, linkedAddresses, strongClaims, strongWords } from './claims.ts';

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

const docs = 'https://docs.aws.amazon.com/x';
const citing = (id: string, page: string) =>
  aPart({ id, sources: [{ url: `${docs}/${page}`, title: 'A page' }] });
const project = projectWith({
  archetypes: [anArchetype({ add: [citing('a', 'b.html#one')] })],
  traits: [aTrait({ add: [citing('b', 'd.html#100%')] })],
  entries: [aService({ docs: `${docs}/`, add: [citing('a', 'b.html#a%20b')] })],
  pages: {
    'content/guides/g.mdx': `[a](${docs}/b.html#two) [b][c] <br /> [no](https://aws.example/)\n\n[c]: https://repost.aws/c`,
  },
});

test('finds every claim, with its entry and its heading', () => {
  expect(
    citedClaims(project).map(({ url, heading, topic, entry }) =>
      [entry, topic, url.replace(docs, ''), heading].join(' '),
    ),
  ).toEqual([
    'archetype/machine a /b.html one',
    'trait/guest b /d.html 100%',
    'service/ec2 a /b.html a b',
  ]);
  expect(citedClaims(project, ['guest'])).toHaveLength(1);
});

test('finds what else leads to AWS, in entries and in prose, and no other address', () => {
  expect(
    linkedAddresses(project).map(({ name, url, heading }) => `${name} ${url} ${heading}`),
  ).toEqual([
    `ec2 ${docs}/ `,
    `content/guides/g.mdx ${docs}/b.html two`,
    'content/guides/g.mdx https://repost.aws/c ',
  ]);
});
