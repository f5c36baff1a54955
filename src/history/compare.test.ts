import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { ModeSnapshot, PartSnapshot, ServiceSnapshot } from './snapshot.ts';
import { modeOf, partOf, serviceSnapshot, snapshot } from './testing/snapshots.ts';
import { sentenceOf } from './words/sentences.ts';

const rds = (modes: readonly ModeSnapshot[], rest?: Partial<ServiceSnapshot>) =>
  serviceSnapshot('rds', modes, rest);
const sentences = (before: ServiceSnapshot[], after: ServiceSnapshot[]) =>
  compare(snapshot(before), snapshot(after)).map(sentenceOf);

const [aws, you] = [[partOf('patches')], [partOf('patches', { owner: 'customer' })]];
const moved = 'Operating system: apply patches: AWS → you, duty unchanged';
const modes = (...parts: (readonly PartSnapshot[])[]) =>
  rds(parts.map((own, index) => modeOf('abc'[index]!, own)));

test.each([
  ['one mode', modes(aws, aws), modes(aws, you), `RDS / Mode b / ${moved}`],
  ['all modes', modes(aws, aws), modes(you, you), `RDS / all modes / ${moved}`],
  ['several', modes(aws, aws, aws), modes(you, you, aws), `RDS / “Mode a” and “Mode b” / ${moved}`],
  ['the only mode', modes(aws), modes(you), `RDS / ${moved}`],
])('an owner moves in %s', (_what, before, after, sentence) => {
  expect(sentences([before], [after])).toEqual([sentence]);
});

test('what changes alike in many services is one change', () => {
  const services = (parts: readonly PartSnapshot[]) =>
    snapshot(['ec2', 'rds', 'sqs'].map((id) => serviceSnapshot(id, [modeOf('a', parts)])));
  const changes = compare(services(aws), services(you));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.places.map(({ service }) => service.name)).toEqual(['EC2', 'RDS', 'SQS']);
});

const one = modeOf('a', aws);
const more = modeOf('a', [...aws, partOf('logs', { owner: 'customer' })]);
const other = modeOf('b', [partOf('logs')]);
const twins = modeOf(
  'a',
  ['x', 'y'].map((id) => partOf(id, { name: 'Apply patches' })),
);
const ending = { status: 'sunset', date: '2027-03-31', note: 'Move on.', sources: [] } as const;

test.each<[string, ServiceSnapshot[], ServiceSnapshot[], string[]]>([
  [
    'a new part',
    [rds([one])],
    [rds([more])],
    ['RDS / Operating system: apply logs: new part, yours'],
  ],
  [
    'a removed part',
    [rds([more])],
    [rds([one])],
    ['RDS / Operating system: apply logs: part removed, was yours'],
  ],
  [
    'a new mode',
    [rds([one])],
    [rds([one, other])],
    ['RDS / Mode b: new mode, the line runs between hypervisor and operating system'],
  ],
  ['a removed mode', [rds([one, other])], [rds([one])], ['RDS / Mode b: mode removed']],
  ['a new service', [], [rds([one, other])], ['RDS: new service in 2 modes']],
  ['a removed service', [rds([one])], [], ['RDS: service removed']],
  [
    'what gets another id, which is renamed',
    [rds([one])],
    [
      rds([
        {
          ...modeOf('z', [partOf('updates', { name: 'Apply patches', owner: 'customer' })]),
          name: 'Mode a',
        },
      ]),
    ],
    [
      'RDS / Operating system: apply patches: AWS → you',
      'RDS / Operating system: apply patches: id: “patches” → “updates”',
      'RDS / Operating system: apply patches: duty: “Do what patches needs.” → “Do what updates needs.”',
      'RDS: mode’s id: “a” → “z”',
      'RDS: mode’s summary: “Runs as a.” → “Runs as z.”',
    ],
  ],
  [
    'two that could be the same one, which are not taken for it',
    [rds([one])],
    [rds([twins])],
    [
      'RDS / Operating system: apply patches: new part, AWS’s',
      'RDS / Operating system: apply patches: new part, AWS’s',
      'RDS / Operating system: apply patches: part removed, was AWS’s',
    ],
  ],
  [
    'a line',
    [rds([one])],
    [rds([{ ...one, line: 'through the data layer' }])],
    ['RDS / line: between hypervisor and operating system → through the data layer'],
  ],
  [
    'an end',
    [rds([one])],
    [rds([one], { lifecycle: ending })],
    ['RDS: no end announced → ending on 2027-03-31'],
  ],
])('%s', (_what, before, after, expected) => {
  expect(sentences(before, after)).toEqual(expected);
});

const page = (path: string, verified?: string) => ({
  url: `https://docs.aws.amazon.com/${path}`,
  title: `Page ${path}`,
  ...(verified && { verified }),
});
const severalDays = [page('a', '2026-02-02'), page('a', '2026-01-01'), page('a')];

test.each<[string, Partial<PartSnapshot>, Partial<PartSnapshot>, string[]]>([
  ['layer', {}, { layer: 'platform' }, ['Operating system layer → Platform layer']],
  [
    'switch',
    { setting: { state: 'on-by-default', changedBy: 'customer' } },
    { setting: { state: 'always-on' } },
    ['on by default, you change it → always on, nobody can switch it off'],
  ],
  ['duty', {}, { duty: 'Do it.' }, ['duty: “Do what patches needs.” → “Do it.”']],
  [
    'source',
    { sources: [page('a')] },
    { sources: [page('b', '2026-02-02')] },
    ['sources: + Page b <https://docs.aws.amazon.com/b>, − Page a <https://docs.aws.amazon.com/a>'],
  ],
  [
    'date',
    { sources: [page('a')] },
    { sources: [page('a', '2026-02-02')] },
    ['verified: no date → 2026-02-02'],
  ],
  [
    'page cited for passages of several days',
    { sources: severalDays },
    { sources: severalDays },
    [],
  ],
  [
    'newest of several days',
    { sources: severalDays },
    { sources: [page('a', '2026-03-03'), ...severalDays] },
    ['verified: 2026-02-02 → 2026-03-03'],
  ],
  ['control', {}, { controls: ['si-2', 'cm-3'] }, ['controls: + cm-3']],
  ['evidence', {}, { evidence: [] }, ['evidence: − artifact SOC 2 report']],
])('of a part: %s', (_what, before, after, expected) => {
  const service = (part: Partial<PartSnapshot>) => modes([partOf('patches', part)]);
  expect(
    sentences([service(before)], [service(after)]).map((sentence) =>
      sentence.replace(/^RDS \/ [\w ]+: apply patches: /, ''),
    ),
  ).toEqual(expected);
});

test('what a service says of itself, and its page', () => {
  const before = snapshot([rds([one, other])], { rds: 'x' });
  const after = snapshot([rds([other, one], { summary: 'A database.' })], { rds: 'y' });
  expect(compare(before, after).map(sentenceOf)).toEqual([
    'RDS: summary: “What rds is.” → “A database.”',
    'RDS: default mode: “Mode a” → “Mode b”',
    'RDS: page reworded',
  ]);
});

test('order means nothing but for the default mode, and a page that comes with its service neither', () => {
  const parts = [partOf('a', { controls: ['si-2', 'cm-3'] }), partOf('b')];
  const turned = [partOf('b'), partOf('a', { controls: ['cm-3', 'si-2'] })];
  expect(sentences([modes(parts)], [modes(turned)])).toEqual([]);
  expect(compare(snapshot([]), snapshot([modes(parts)], { rds: 'x' }))).toHaveLength(1);
});
