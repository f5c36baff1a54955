import { expect, test } from 'vitest';
import { contentOwnerWord } from './content-owner-word.ts';
import { aMode, aPart, aService, projectWith, report } from '../testing/project.ts';

const page = (text: string) => projectWith({ pages: { 'content/services/compute/ec2.mdx': text } });

test.each([
  'The shared responsibility model puts this on your side.',
  'AWS’s page on the shared responsibility model for Lambda says so.',
  'A shared key, shared storage, a shared VPC and shared memory.',
  'The file system is shared with other accounts, the AMI is shared publicly.',
  'Hardware is shared by many customers; a subnet is shared across accounts.',
  'Share the key with nobody. Both pages agree; both sides read them.',
  'Call `shared responsibility of both` by its name.',
])('accepts %j', async (text) => {
  expect(await report(contentOwnerWord, page(text))).toBe('');
});

test.each([
  'Patching is a shared responsibility of both.',
  'This responsibility is shared.',
  'The work is **shared** between AWS and you.',
  'You and AWS jointly patch the host.',
  'AWS and you co-own the key.',
  'Both are responsible for it.',
  'Shared ownership helps nobody.',
  'The duty remains shared: AWS patches, you restart.',
])('rejects %j', async (text) => {
  expect(await report(contentOwnerWord, page(text))).toContain('content-owner-word');
});

test('reports pages, names and duties', async () => {
  const project = projectWith({
    entries: [
      aService({
        add: [aPart({ name: 'Patches (jointly)' })],
        modes: [aMode({ override: { 'os-patches': { duty: 'This is shared with AWS.' } } })],
      }),
    ],
    pages: {
      'content/services/compute/ec2.mdx':
        '## Patches\n\nHere the **shared\nresponsibility of both** ends.',
      'content/guides/the-model.mdx': 'Nothing is shared.',
    },
  });
  const found = await report(contentOwnerWord, project);
  expect(found.match(/^\S.*(?= content-owner-word)|found .*/gm)).toMatchInlineSnapshot(`
    [
      "content/services/compute/ec2.mdx:3:12",
      "found    The page says "shared responsibility of".",
      "ec2 › add › os-patches › name:1:1",
      "found    The name says "jointly".",
      "ec2 › modes › virtual-instance › override › os-patches › duty:1:1",
      "found    The duty says "shared with AWS".",
    ]
  `);
  expect(new Set(found.match(/(?:allowed|next) .*/g))).toMatchInlineSnapshot(`
    Set {
      "allowed  one owner for each part; "shared responsibility model" as a name.",
      "next     Say which half is whose: who makes, applies, chooses, starts and watches it.",
    }
  `);
});
