import { expect, test } from 'vitest';
import type { PartSnapshot, ServiceSnapshot } from './snapshot.ts';
import { modeOf, partOf, serviceSnapshot, snapshot } from './testing/snapshots.ts';
import { sentenceOf } from './words/sentences.ts';
import { compare } from './compare.ts';

const sentencesOf = (before: ServiceSnapshot[], after: ServiceSnapshot[]) =>
  compare(snapshot(before), snapshot(after)).map(sentenceOf);

/** One service of one mode, before and after its only part changes. */
const sentencesOfPart = (before: Partial<PartSnapshot>, after: Partial<PartSnapshot>) =>
  sentencesOf(
    [serviceSnapshot('rds', [modeOf('a', [partOf('patches', before)])])],
    [serviceSnapshot('rds', [modeOf('a', [partOf('patches', after)])])],
  );

const twoModes = (first: readonly PartSnapshot[], second: readonly PartSnapshot[]) => [
  serviceSnapshot('rds', [modeOf('a', first), modeOf('b', second)]),
];

test('an owner moves in one mode, in several, in all', () => {
  const [aws, you] = [[partOf('patches')], [partOf('patches', { owner: 'customer' })]];
  expect(sentencesOf(twoModes(aws, aws), twoModes(aws, you))).toEqual([
    'RDS / Mode b / Operating system: apply patches: AWS → you, duty unchanged',
  ]);
  expect(sentencesOf(twoModes(aws, aws), twoModes(you, you))).toEqual([
    'RDS / all modes / Operating system: apply patches: AWS → you, duty unchanged',
  ]);
  const third = (parts: readonly PartSnapshot[]) => modeOf('c', parts);
  expect(
    sentencesOf(
      [serviceSnapshot('rds', [...(twoModes(you, you)[0]?.modes ?? []), third(aws)])],
      [serviceSnapshot('rds', [...(twoModes(aws, aws)[0]?.modes ?? []), third(aws)])],
    ),
  ).toEqual([
    'RDS / “Mode a” and “Mode b” / Operating system: apply patches: you → AWS, duty unchanged',
  ]);
});

test('a service with one mode is sentencesOf without it', () => {
  expect(sentencesOfPart({}, { owner: 'customer' })).toEqual([
    'RDS / Operating system: apply patches: AWS → you, duty unchanged',
  ]);
});

test('what changes alike in many services is one change', () => {
  const services = (owner: 'aws' | 'customer') =>
    ['ec2', 'rds', 'sqs'].map((id) =>
      serviceSnapshot(id, [modeOf('a', [partOf('patches', { owner })])]),
    );
  const changes = compare(snapshot(services('aws')), snapshot(services('customer')));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.places.map(({ service }) => service.name)).toEqual(['EC2', 'RDS', 'SQS']);
});

test('parts, modes and services come and go', () => {
  const one = modeOf('a', [partOf('patches')]);
  const more = modeOf('a', [partOf('patches'), partOf('logs', { owner: 'customer' })]);
  expect(sentencesOf([serviceSnapshot('rds', [one])], [serviceSnapshot('rds', [more])])).toEqual([
    'RDS / Operating system: apply logs: new part, yours',
  ]);
  expect(sentencesOf([serviceSnapshot('rds', [more])], [serviceSnapshot('rds', [one])])).toEqual([
    'RDS / Operating system: apply logs: part removed, was yours',
  ]);
  const other = modeOf('b', [partOf('logs')]);
  expect(
    sentencesOf([serviceSnapshot('rds', [one])], [serviceSnapshot('rds', [one, other])]),
  ).toEqual(['RDS / Mode b: new mode, the line runs between hypervisor and operating system']);
  expect(
    sentencesOf([serviceSnapshot('rds', [one, other])], [serviceSnapshot('rds', [one])]),
  ).toEqual(['RDS / Mode b: mode removed']);
  expect(sentencesOf([], [serviceSnapshot('rds', [one, other])])).toEqual([
    'RDS: new service in 2 modes',
  ]);
  expect(sentencesOf([serviceSnapshot('rds', [one])], [])).toEqual(['RDS: service removed']);
});

test('what gets another id is renamed, and not removed and added', () => {
  const before = modeOf('a', [partOf('patches')]);
  const after = modeOf('z', [partOf('updates', { name: 'Apply patches', owner: 'customer' })]);
  expect(
    sentencesOf(
      [serviceSnapshot('rds', [before])],
      [serviceSnapshot('rds', [{ ...after, name: 'Mode a' }])],
    ),
  ).toMatchInlineSnapshot(`
      [
        "RDS / Operating system: apply patches: AWS → you",
        "RDS / Operating system: apply patches: id: “patches” → “updates”",
        "RDS / Operating system: apply patches: duty: “Do what patches needs.” → “Do what updates needs.”",
        "RDS: mode’s id: “a” → “z”",
        "RDS: mode’s summary: “Runs as a.” → “Runs as z.”",
      ]
    `);
});

test('two that could be the same one are not taken for it', () => {
  const twins = ['x', 'y'].map((id) => partOf(id, { name: 'Apply patches' }));
  expect(
    sentencesOf(
      [serviceSnapshot('rds', [modeOf('a', [partOf('patches')])])],
      [serviceSnapshot('rds', [modeOf('a', twins)])],
    ),
  ).toEqual([
    'RDS / Operating system: apply patches: new part, AWS’s',
    'RDS / Operating system: apply patches: new part, AWS’s',
    'RDS / Operating system: apply patches: part removed, was AWS’s',
  ]);
});

test('the line, a layer, a switch and an end', () => {
  const one = modeOf('a', [partOf('patches')]);
  expect(
    sentencesOf(
      [serviceSnapshot('rds', [one])],
      [serviceSnapshot('rds', [{ ...one, line: 'through the data layer' }])],
    ),
  ).toEqual(['RDS / line: between hypervisor and operating system → through the data layer']);
  expect(sentencesOfPart({}, { layer: 'platform' })).toEqual([
    'RDS / Platform: apply patches: Operating system layer → Platform layer',
  ]);
  expect(
    sentencesOfPart(
      { setting: { state: 'on-by-default', changedBy: 'customer' } },
      { setting: { state: 'always-on' } },
    ),
  ).toEqual([
    'RDS / Operating system: apply patches: on by default, you change it → always on, nobody can switch it off',
  ]);
  const lifecycle = {
    status: 'sunset',
    date: '2027-03-31',
    note: 'Move on.',
    sources: [],
  } as const;
  expect(
    sentencesOf([serviceSnapshot('rds', [one])], [serviceSnapshot('rds', [one], { lifecycle })]),
  ).toEqual(['RDS: no end announced → ending on 2027-03-31']);
});

const page = (path: string, verified?: string) => ({
  url: `https://docs.aws.amazon.com/${path}`,
  title: `Page ${path}`,
  ...(verified && { verified }),
});

test('a page that is cited for two passages, compared on different days', () => {
  const sources = [page('a', '2026-02-02'), page('a', '2026-01-01'), page('a')];
  expect(sentencesOfPart({ sources }, { sources })).toEqual([]);
  expect(sentencesOfPart({ sources }, { sources: [page('a', '2026-03-03'), ...sources] })).toEqual([
    'RDS / Operating system: apply patches: verified: 2026-02-02 → 2026-03-03',
  ]);
});

test('wording, sources, dates, controls and evidence', () => {
  expect([
    ...sentencesOfPart({}, { name: 'Apply guest patches' }),
    ...sentencesOfPart({ sources: [page('a')] }, { sources: [page('b', '2026-02-02')] }),
    ...sentencesOfPart({ sources: [page('a')] }, { sources: [page('a', '2026-02-02')] }),
    ...sentencesOfPart({}, { controls: ['si-2', 'cm-3'] }),
    ...sentencesOfPart({}, { evidence: [] }),
  ]).toMatchInlineSnapshot(`
    [
      "RDS / Operating system: apply guest patches: name: “Apply patches” → “Apply guest patches”",
      "RDS / Operating system: apply patches: sources: + Page b <https://docs.aws.amazon.com/b>, − Page a <https://docs.aws.amazon.com/a>",
      "RDS / Operating system: apply patches: verified: no date → 2026-02-02",
      "RDS / Operating system: apply patches: controls: + cm-3",
      "RDS / Operating system: apply patches: evidence: − artifact SOC 2 report",
    ]
  `);
});

test('what a service says of itself, and its page', () => {
  const one = modeOf('a', [partOf('patches')]);
  const other = modeOf('b', [partOf('patches')]);
  const before = snapshot([serviceSnapshot('rds', [one, other])], { rds: 'x' });
  const after = snapshot([serviceSnapshot('rds', [other, one], { summary: 'A database.' })], {
    rds: 'y',
  });
  expect(compare(before, after).map(sentenceOf)).toEqual([
    'RDS: summary: “What rds is.” → “A database.”',
    'RDS: default mode: “Mode a” → “Mode b”',
    'RDS: page reworded',
  ]);
});

test('order means nothing but for the default mode, and a page that comes with its service neither', () => {
  const parts = [partOf('a', { controls: ['si-2', 'cm-3'] }), partOf('b')];
  const turned = [partOf('b'), partOf('a', { controls: ['cm-3', 'si-2'] })];
  expect(
    sentencesOf(
      [serviceSnapshot('rds', [modeOf('a', parts)])],
      [serviceSnapshot('rds', [modeOf('a', turned)])],
    ),
  ).toEqual([]);
  const after = snapshot([serviceSnapshot('rds', [modeOf('a', parts)])], { rds: 'x' });
  expect(compare(snapshot([]), after)).toHaveLength(1);
});
