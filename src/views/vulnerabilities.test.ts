import { expect, test } from 'vitest';
import {
  consequenceFor,
  stepProof,
  vulnerabilities,
  type Vulnerability,
  vulnerabilityView,
} from './vulnerabilities.ts';
import { aService, lineName } from './testing/made-up-services.ts';

const named = (id: Vulnerability['id']) => vulnerabilities.find((each) => each.id === id)!;

const theirs = { id: 'system', answers: ['patch-system'] } as const;
const yours = { ...theirs, owner: 'customer' } as const;
const image = { id: 'image', owner: 'customer', answers: ['patch-code'] } as const;
const time = { id: 'time', owner: 'customer', answers: ['start-patch'] } as const;
const runtime = {
  id: 'runtime',
  owner: 'customer',
  answers: ['patch-engine', 'start-patch'],
} as const;
const control = { id: 'control', answers: ['patch-orchestrator'] } as const;

type Parts = Parameters<typeof aService>[1][0][1][];

test.each<[what: string, Vulnerability['id'], Parts, string]>([
  ['a patch of the customer’s', 'kernel', [yours], 'act: act system'],
  ['a patch of AWS’s', 'kernel', [theirs], 'nothing: nothing system'],
  ['one whose time the customer sets', 'kernel', [theirs, time], 'wait: wait system, wait time'],
  ['the time of a patch of one’s own', 'kernel', [yours, time], 'act: act system'],
  ['a runtime has no kernel', 'kernel', [theirs, runtime], 'nothing: nothing system'],
  [
    'a runtime of the customer’s brings libraries',
    'openssl-glibc',
    [theirs, image, runtime],
    'act: act image, act runtime, nothing system',
  ],
  [
    'a system of the customer’s, patched with its runtime',
    'openssl-glibc',
    [{ ...yours, answers: ['patch-system', 'patch-engine', 'start-patch'] }, image],
    'act: act image, act system',
  ],
  ['in two places', 'openssl-glibc', [theirs, image], 'act: act image, nothing system'],
  [
    'two parts that answer',
    'image-library',
    [image, { ...image, id: 'code' }],
    'act: act image, act code',
  ],
  ['one place is not known', 'openssl-glibc', [theirs], 'unknown: nothing system'],
  ['nothing is known', 'engine-runtime', [theirs], 'unknown: '],
  ['no orchestrator', 'kubernetes', [theirs], 'left out'],
  ['a control plane alone', 'kubernetes', [control], 'nothing: nothing control'],
  [
    'what belongs to it on nodes',
    'kubernetes',
    [control, { id: 'agent', owner: 'customer', answers: ['patch-node-software'] }],
    'act: act agent, nothing control',
  ],
  [
    'an image of the customer’s: no part of the orchestrator',
    'kubernetes',
    [control, { ...image, answers: ['patch-engine', 'patch-code'] }],
    'nothing: nothing control',
  ],
  [
    'the time of the nodes’ system: not that of the control plane',
    'kubernetes',
    [control, theirs, time],
    'nothing: nothing control',
  ],
])('%s', (_what, id, parts, expected) => {
  const [mode] = aService('bell', [['loud', ...parts]]).modes;
  const found = consequenceFor(named(id), mode);
  const steps = found?.steps.map(({ verdict, part }) => `${verdict} ${part.id}`).join(', ');
  expect(found ? `${found.verdict}: ${steps}` : 'left out').toBe(expected);
});

test('a question that does not arise leaves the mode out', () => {
  const notAsked = { 'patch-code': 'You bring no code.' };
  const [mode] = aService('bell', [['loud', theirs]], { notAsked }).modes;
  expect(consequenceFor(named('image-library'), mode)).toBeUndefined();
  expect(consequenceFor(named('openssl-glibc'), mode)?.verdict).toBe('nothing');
});

test('modes for which the same follows are one line, in the list of the verdict', () => {
  const bell = aService('bell', [
    ['loud', yours],
    ['soft', yours],
    ['hired', theirs],
  ]);
  const view = vulnerabilityView(named('kernel'), [bell]);
  expect(view.act.map(lineName)).toEqual(['bell loud+soft']);
  expect(view.nothing.map(lineName)).toEqual(['bell hired']);
  expect([...view.wait, ...view.unknown]).toEqual([]);
});

test('names the checks of one’s own account, and no reports of AWS’s', () => {
  const evidence = [
    { kind: 'artifact', id: 'SOC 2 report' },
    { kind: 'config-rule', id: 'bell-patched' },
    { kind: 'security-hub', id: 'BELL.1' },
  ] as const;
  expect(stepProof({ evidence })).toBe(
    ' Checks that monitor this step, not this one vulnerability: bell-patched, BELL.1.',
  );
  expect(stepProof({ evidence: evidence.slice(0, 1) })).toBe('');
  expect(stepProof({})).toBe('');
});
