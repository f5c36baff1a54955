import { expect, test } from 'vitest';
import { serviceNames } from './service-names.ts';
import { aMode, aPart, aService, projectWith, report } from '../testing/project.ts';

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
  expect(await report(serviceNames, projectWith({ entries: [guardDuty], pages }))).toBe('');
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
  const found = await report(serviceNames, project);
  expect(found.match(/^\S.*(?= service-names)|(?:found|allowed) .*/gm)?.join('\n'))
    .toMatchInlineSnapshot(`
    "cloudtrail › add › os-patches › duty:1:1
    found    The duty says "cloudtrail".
    allowed  "CloudTrail", as AWS writes it.
    cloudtrail › modes › virtual-instance › name:1:1
    found    The name says "Cloud Trail".
    allowed  "CloudTrail", as AWS writes it.
    cloudtrail › summary:1:1
    found    The summary says "Amazon CloudTrail".
    allowed  "AWS CloudTrail", as AWS writes it.
    content/guides/why.mdx:1:9
    found    The page says "Guardduty".
    allowed  "GuardDuty", as AWS writes it.
    content/guides/why.mdx:1:20
    found    The page says "Guard Duty".
    allowed  "GuardDuty", as AWS writes it.
    content/guides/why.mdx:1:34
    found    The page says "AWS GuardDuty".
    allowed  "Amazon GuardDuty", as AWS writes it."
  `);
  expect(new Set(found.match(/next .*/g))).toMatchInlineSnapshot(`
    Set {
      "next     Correct the name (npm run fix does so), or put an identifier in \`backticks\`.",
    }
  `);
});

test('a name is looked for as it is written, whatever signs it has', async () => {
  const names = ['|| a | b', '{constructor}', '${x}', 'C++*', 'MemoryDB (new', '[a-z', '$&'];
  const entries = names.map((shortName, index) =>
    aService({ id: `s${index}`, name: `Amazon ${shortName}`, shortName }),
  );
  const pages = { 'content/guides/why.mdx': 'AWS C++* and nothing else.' };
  const found = await report(serviceNames, projectWith({ entries, pages }));
  expect(found).toContain('The page says "AWS C++*".');
  expect(found).toContain('1 warning.');
});
