import { expect, test } from 'vitest';
import { aMode, aPart, aService, found, projectWith } from '../testing/project.ts';
import { contentOwnerWord, serviceNames } from './wording.ts';

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
  expect(await found(contentOwnerWord, page(text))).toBe('');
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
  expect(await found(contentOwnerWord, page(text))).not.toBe('');
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
  expect(await found(contentOwnerWord, project)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:3:12 (warning)
      The page says "shared responsibility of".
      Allowed: one owner for each part; "shared responsibility model" as a name.
      Say which half is whose: who makes, applies, chooses, starts and watches it.
    ec2 › add › os-patches › name (warning)
      The name says "jointly".
      Allowed: one owner for each part; "shared responsibility model" as a name.
      Say which half is whose: who makes, applies, chooses, starts and watches it.
    ec2 › modes › virtual-instance › override › os-patches › duty (warning)
      The duty says "shared with AWS".
      Allowed: one owner for each part; "shared responsibility model" as a name.
      Say which half is whose: who makes, applies, chooses, starts and watches it."
  `);
});

const guardDuty = aService({
  id: 'guardduty',
  name: 'Amazon GuardDuty',
  shortName: 'GuardDuty',
  add: [aPart({ name: 'Read what GuardDuty finds', duty: 'Open `guardduty` findings in time.' })],
});

test('accepts names as AWS writes them, and identifiers that look alike', async () => {
  const pages = {
    'content/services/security/guardduty.mdx':
      'Amazon GuardDuty sees guardduty.amazonaws.com and `aws guardduty list-detectors` in /guardduty/.\n',
  };
  expect(await found(serviceNames, projectWith({ entries: [guardDuty], pages }))).toBe('');
});

test('reports other spellings, and the name of the other house', async () => {
  const pages = {
    'content/guides/why.mdx': 'Turn on Guardduty, Guard Duty or AWS GuardDuty.\n',
  };
  const other = aService({
    id: 'cloudtrail',
    name: 'AWS CloudTrail',
    shortName: 'CloudTrail',
    summary: 'Records of calls, which Amazon CloudTrail keeps.',
    add: [aPart({ duty: 'Read what cloudtrail wrote.' })],
    modes: [aMode({ name: 'Cloud Trail' })],
  });
  const project = projectWith({ entries: [guardDuty, other], pages });
  expect(await found(serviceNames, project)).toMatchInlineSnapshot(`
    "cloudtrail › add › os-patches › duty (warning)
      The duty says "cloudtrail".
      Allowed: "CloudTrail", as AWS writes it.
      Correct the name (npm run fix does so), or put an identifier in \`backticks\`.
    cloudtrail › modes › virtual-instance › name (warning)
      The name says "Cloud Trail".
      Allowed: "CloudTrail", as AWS writes it.
      Correct the name (npm run fix does so), or put an identifier in \`backticks\`.
    cloudtrail › summary (warning)
      The summary says "Amazon CloudTrail".
      Allowed: "AWS CloudTrail", as AWS writes it.
      Correct the name (npm run fix does so), or put an identifier in \`backticks\`.
    content/guides/why.mdx:1:9 (warning)
      The page says "Guardduty".
      Allowed: "GuardDuty", as AWS writes it.
      Correct the name (npm run fix does so), or put an identifier in \`backticks\`.
    content/guides/why.mdx:1:20 (warning)
    content/guides/why.mdx:1:34 (warning)"
  `);
});

test('a name is looked for as it is written, whatever signs it has', async () => {
  const names = ['|| a | b', '{constructor}', '${x}', 'C++*', 'MemoryDB (new', '[a-z', '$&'];
  const entries = names.map((shortName, index) =>
    aService({ id: `s${index}`, name: `Amazon ${shortName}`, shortName }),
  );
  const pages = { 'content/guides/why.mdx': 'AWS C++* and nothing else.' };
  const problems = await Array.fromAsync(serviceNames.check(projectWith({ entries, pages })));
  expect(problems.map(({ message }) => message)).toEqual(['The page says "AWS C++*".']);
});
