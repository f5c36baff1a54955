import { expect, test } from 'vitest';
import { aPart, aService, aTrait, found, projectWith } from '../testing/project.ts';
import { plainWords } from './plain-words.ts';

const page = (text: string) => projectWith({ pages: { 'content/services/compute/ec2.mdx': text } });
const traitWith = (part: Parameters<typeof aPart>[0]) =>
  projectWith({ traits: [aTrait({ add: [aPart(part)] })] });

const words = (count: number) => `Word${' word'.repeat(count - 1)}`;

test.each([
  `Two sentences. ${words(25)}. ${words(25)}.`,
  `\`${words(40)}\` is code, and <ServiceLink id="ec2" /> a word.`,
  'The data stays in the office of AWS’s auditor. It is on its way.',
  'A standard stands on the shelf; the guest lies about its age.',
])('accepts %j', async (text) => {
  expect(await found(plainWords, page(text))).toBe('');
});

test.each([
  `${words(26)}.`,
  `- [ ] **A task.** ${words(26)}.`,
  'Use a key of yours.',
  'It is encrypted on the way.',
  'The key is for you to choose.',
  'AWS runs the engine, its software included.',
])('reports %j', async (text) => {
  expect(await found(plainWords, page(text))).not.toBe('');
});

test.each([
  ['aws', 'AWS patches the host.', true],
  ['aws', 'If you turn it on, the service encrypts.', true],
  ['aws', 'Patch the host.', false],
  ['customer', 'Patch the guest.', true],
  ['customer', 'AWS recommends that you patch.', true],
  ['customer', 'AWS lets you patch.', false],
] as const)('a part of %s may say %j: %s', async (owner, duty, isPlain) => {
  expect((await found(plainWords, traitWith({ owner, duty }))) === '').toBe(isPlain);
});

test('says where, what and what to write instead', async () => {
  const project = projectWith({
    traits: [aTrait({ add: [aPart({ owner: 'aws', duty: 'Patch what is on the way.' })] })],
    entries: [aService({ add: [aPart({ owner: 'aws', duty: 'Patch the host.' })] })],
    pages: { 'content/guides/the-model.mdx': `Short.\n\n${words(30)}.` },
  });
  expect(await found(plainWords, project)).toMatchInlineSnapshot(`
    "content/guides/the-model.mdx:3:1 (warning)
      A sentence has 30 words: "Word word word word word word …".
      Allowed: at most 25 words.
      Say one fact in a sentence, with its subject and verb first.
    ec2 › add › os-patches › duty (warning)
      The duty of a part of AWS’s begins with the order "Patch".
      Allowed: a sentence that has AWS or the service as its subject.
      Write "AWS" and the verb, such as "AWS patches …", or begin with the condition.
    guest › add › os-patches › duty (warning)
      A sentence says "on the way".
      Allowed: "in transit".
      Say it in the words that an engineer would use in a review.
    guest › add › os-patches › duty (warning)"
  `);
});
