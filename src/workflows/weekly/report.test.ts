import { expect, test } from 'vitest';
import type { Source } from '#catalog/index.ts';
import { anArchetype, aPart, aService, aTrait, projectWith } from '#rules/testing/project.ts';
import { weeklyReport, type CitedFault } from './report.ts';
import { dueEntries } from './staleness.ts';

const docs = 'https://docs.aws.amazon.com/x';
const source = (page: string, verified?: string): Source => ({
  url: `${docs}/${page}`,
  title: 'A page',
  ...(verified && { verified }),
});
const withSources = (id: string, ...sources: Source[]) => aPart({ id, sources });
const fileAddress = (file: string) => `https://github.example/o/r/blob/abc/${file}`;
const link = (given: Partial<CitedFault>): CitedFault => ({
  url: `${docs}/a.html`,
  fault: 'gone',
  detail: '404',
  file: 'src/catalog/services/compute/ec2.ts',
  line: 12,
  count: 1,
  ...given,
});

// On 2026-11-24, a claim of 2026-05-28 is 180 days old; in 30 days, one of 2026-06-27 will be. Those of a
// patch have 90 days, and what services share has 365.
test('lists what is stale, what will be in thirty days and what has no date', () => {
  const parts = [
    withSources('a', source('stale.html', '2026-05-27'), source('last-day.html', '2026-05-28')),
    withSources('b', source('stale.html', '2026-05-27'), source('none.html')),
    withSources('c', source('soon.html', '2026-06-26'), source('later.html', '2026-06-27')),
  ];
  const patches = aPart({
    id: 'd',
    controls: ['si-2'],
    sources: [source('patch.html', '2026-08-25'), source('fresh.html', '2026-09-25')],
  });
  const project = projectWith({
    archetypes: [anArchetype({ add: [withSources('a', source('oldest.html', '2025-11-23'))] })],
    traits: [aTrait({ add: [withSources('d', source('old.html', '2025-12-23'))] })],
    entries: [aService({ id: 'zeta', add: [parts[2]!] }), aService({ add: [...parts, patches] })],
  });
  const lines = dueEntries(project).flatMap(({ kind, id, claims }) =>
    claims.map(({ source: { url, verified }, count, stale }) =>
      [kind, id, url.replace(`${docs}/`, ''), verified, count, stale].join(' '),
    ),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "service ec2 none.html  1 true",
      "service ec2 stale.html 2026-05-27 2 true",
      "service ec2 last-day.html 2026-05-28 1 false",
      "service ec2 soon.html 2026-06-26 1 false",
      "service ec2 patch.html 2026-08-25 1 true",
      "archetype machine oldest.html 2025-11-23 1 true",
      "trait guest old.html 2025-12-23 1 false",
      "service zeta soon.html 2026-06-26 1 false",
    ]
  `);
});

test('writes one text of all', () => {
  const project = projectWith({
    entries: [
      aService({ add: [withSources('a', source('s.html', '2026-05-01'), source('n.html'))] }),
    ],
  });
  const faults = [
    link({}),
    link({ url: `${docs}/old.html`, fault: 'moved', detail: `${docs}/new_*.html`, count: 3 }),
    link({ url: `${docs}/busy.html`, fault: 'unclear', detail: '503' }),
  ];
  const report = weeklyReport({
    faults,
    due: dueEntries(project),
    groups: [{ title: 'Changed since it was read', lines: ['ec2: @everyone read #1 <b>'] }],
    today: '2026-11-24',
    fileAddress,
  });
  expect(report.state).toBe('open');
  expect(report.body).toMatchInlineSnapshot(`
    "As of 2026-11-24. Every week this issue is brought up to date, and closed when nothing is left.

    ### Pages that are gone (1)

    - <https://docs.aws.amazon.com/x/a.html>: \`404\`, cited in [src/catalog/services/compute/ec2.ts:12](https://github.example/o/r/blob/abc/src/catalog/services/compute/ec2.ts#L12)

    ### Pages that have moved (1)

    - <https://docs.aws.amazon.com/x/old.html>: <https://docs.aws.amazon.com/x/new_*.html>, cited in [src/catalog/services/compute/ec2.ts:12](https://github.example/o/r/blob/abc/src/catalog/services/compute/ec2.ts#L12) and 2 more

    ### Changed since it was read (1)

    - ec2: @⁠everyone read #⁠1 \\<b>

    ### Claims to compare with their pages again (2)

    Stale, or stale within 30 days. Open the page, compare the claims, and give the day as the page’s "read" or the claim’s "verified".

    **service ec2**

    - [A page](https://docs.aws.amazon.com/x/n.html): 1 claim, without a date
    - [A page](https://docs.aws.amazon.com/x/s.html): 1 claim, verified 2026-05-01, stale

    ### Hosts that did not answer or rejected to (1)

    - <https://docs.aws.amazon.com/x/busy.html>: \`503\`, cited in [src/catalog/services/compute/ec2.ts:12](https://github.example/o/r/blob/abc/src/catalog/services/compute/ec2.ts#L12)
    "
  `);
});

const nothing = { faults: [], groups: [], due: [], today: '2026-11-24', fileAddress };

test.each(['javascript:alert(1)', 'https://a.example/\u202e', '`x` @team', '//evil.example'])(
  'a host that says it moved to %s is quoted and not linked',
  (detail) => {
    const { body } = weeklyReport({ ...nothing, faults: [link({ fault: 'moved', detail })] });
    expect(body).toMatch(/a\.html>: `+[^`\u202e]/);
    expect(body.match(/\]\(|</g)).toHaveLength(2);
  },
);

test('a host that does not answer opens no issue, and closes none', () => {
  const stateOf = (given: object) => weeklyReport({ ...nothing, ...given }).state;
  expect(stateOf({ faults: [link({ fault: 'unclear' })] })).toBe('keep');
  expect(stateOf({ faults: [link({ fault: 'moved' })] })).toBe('open');
  expect(stateOf({ groups: [{ title: 'Controls', lines: ['New: Bell.1'] }] })).toBe('open');
  expect(stateOf({})).toBe('close');
});

test('stays shorter than what GitHub takes, and ends with a whole line', () => {
  const faults = Array.from({ length: 2000 }, (_, line) => link({ line }));
  const { body } = weeklyReport({ ...nothing, faults });
  expect(body.length).toBeLessThan(62_000);
  expect(body).toContain('(2000)');
  expect(body).toMatch(/#L\d+\)\n\nThe list is longer/);
});
