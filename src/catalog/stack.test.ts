import { describe, expect, test } from 'vitest';
import { differences } from './differences.ts';
import type { ModeEntry, ServiceEntry } from './schema.ts';
import { archetypeParts, baseOf, partsOf, stackOf, teamsOf, type SharedEntries } from './stack.ts';
import { archetype, mode, page, part, service, trait } from './testing/made-up-parts.ts';

const shared: SharedEntries = {
  archetypes: [
    archetype('tower', [part('patches', { layer: 'operating-system' }), part('image')], {
      traits: ['rope'],
      remove: ['knot'],
      override: { strand: { name: 'Twist it' } },
    }),
    archetype('ground', [part('gate', { layer: 'physical' })]),
  ],
  traits: [trait('rope', part('strand'), part('knot')), trait('lamp', part('wick'), part('oil'))],
};

const parts = (entry: ServiceEntry, of: ModeEntry) => partsOf(entry, of, shared);
const ids = (entry: ServiceEntry, id: string) => {
  const of = entry.modes.find((each) => each.id === id)!;
  return parts(entry, of).map((each) => each.id);
};
const find = (entry: ServiceEntry, of: ModeEntry, id: string) =>
  parts(entry, of).find((each) => each.id === id);

describe('the parts of an archetype', () => {
  test('are those of its traits, some removed or overridden, then its own', () => {
    expect(archetypeParts(shared, 'tower').map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'strand: Twist it',
      'patches: Do patches',
      'image: Do image',
    ]);
  });

  test('are none where there is no such archetype', () => {
    expect(archetypeParts(shared, 'castle')).toEqual([]);
  });
});

describe('the parts of a mode', () => {
  const plain = mode('plain');
  const odd = mode('odd', { override: { extra: { owner: 'customer' } }, remove: ['strand'] });
  const bell = service([plain, odd], {
    traits: ['lamp'],
    override: { patches: { owner: 'customer', sources: [page] }, image: { name: 'Make it' } },
    remove: ['oil'],
    add: [part('extra')],
  });

  test('are the archetype’s and the traits’, removed, overridden and added to, then the mode’s', () => {
    expect(ids(bell, 'plain')).toEqual(['strand', 'patches', 'image', 'wick', 'extra']);
    expect(find(bell, plain, 'patches')?.owner).toBe('customer');
    expect(ids(bell, 'odd')).toEqual(['patches', 'image', 'wick', 'extra']);
    expect(find(bell, odd, 'extra')?.owner).toBe('customer');
  });

  test('are particular where the entry wrote or cited them', () => {
    const own = parts(bell, plain).filter((each) => each.isServiceSpecific);
    expect(own.map(({ id }) => id)).toEqual(['patches', 'extra']);
  });

  test('keep what a change leaves out, also where it is undefined', () => {
    const override = { image: { name: undefined } } as unknown as NonNullable<
      ModeEntry['override']
    >;
    const [only] = [mode('only', { override })];
    expect(find(service([only]), only, 'image')?.name).toBe('Do image');
  });

  test('lose the fields that an override removes', () => {
    const setting = { state: 'off-by-default', changedBy: 'customer' } as const;
    const [still, gone] = [
      mode('still'),
      mode('gone', { override: { extra: { remove: ['setting'], name: 'Do it' } } }),
    ];
    const entry = service([still, gone], { add: [part('extra', { setting })] });
    expect(find(entry, still, 'extra')?.setting).toEqual(setting);
    expect(find(entry, gone, 'extra')).toMatchObject({ name: 'Do it', owner: 'aws' });
    for (const field of ['setting', 'remove']) {
      expect(find(entry, gone, 'extra')).not.toHaveProperty(field);
    }
  });

  test('start from the mode’s own archetype where it has one', () => {
    const entry = service([mode('low', { archetype: 'ground' })], { add: [part('extra')] });
    expect(ids(entry, 'low')).toEqual(['gate', 'extra']);
  });

  test('are without those of archetypes and traits that are unknown', () => {
    const entry = service([mode('only', { traits: ['none'] })], { archetype: 'castle' });
    expect(ids(entry, 'only')).toEqual([]);
  });

  test('may be called like what every object inherits', () => {
    const entry = service([mode('only', { add: [part('constructor')], override: {} })]);
    expect(find(entry, entry.modes[0]!, 'constructor')).toEqual({
      ...part('constructor'),
      isServiceSpecific: true,
    });
  });
});

test('a mode starts from an earlier one, or from none', () => {
  const { modes } = service([
    mode('first', { extends: 'last' }),
    mode('second', { extends: 'first' }),
    mode('itself', { extends: 'itself' }),
    mode('last'),
  ]);
  expect(modes.map((each) => baseOf({ modes }, each)?.id)).toEqual([
    undefined,
    'first',
    undefined,
    undefined,
  ]);
  expect(baseOf({ modes }, mode('stranger', { extends: 'first' }))).toBeUndefined();
});

describe('a mode that starts from another', () => {
  const entry = service(
    [
      mode('first', { archetype: 'ground', traits: ['lamp'] }),
      mode('second', { extends: 'first', remove: ['oil'], add: [part('bolt')] }),
      mode('third', {
        extends: 'second',
        override: { bolt: { owner: 'customer' } },
        traits: ['rope'],
      }),
    ],
    { add: [part('extra')] },
  );

  test('has its parts as they are there, whatever archetype they go back to', () => {
    expect(ids(entry, 'first')).toEqual(['gate', 'extra', 'wick', 'oil']);
    expect(ids(entry, 'second')).toEqual(['gate', 'extra', 'wick', 'bolt']);
    expect(ids(entry, 'third')).toEqual(['gate', 'extra', 'wick', 'bolt', 'strand', 'knot']);
    expect(find(entry, entry.modes[2]!, 'bolt')?.owner).toBe('customer');
    expect(find(entry, entry.modes[1]!, 'bolt')?.owner).toBe('aws');
  });

  test('starts from the archetype where the other comes later, is itself, or is none', () => {
    const circle = service([
      mode('a', { extends: 'b', add: [part('one')] }),
      mode('b', { extends: 'a', add: [part('two')] }),
      mode('c', { extends: 'c' }),
      mode('d', { extends: 'none' }),
    ]);
    const tower = ['strand', 'patches', 'image'];
    expect(ids(circle, 'a')).toEqual([...tower, 'one']);
    expect(ids(circle, 'b')).toEqual([...tower, 'one', 'two']);
    expect(ids(circle, 'c')).toEqual(tower);
    expect(ids(circle, 'd')).toEqual(tower);
  });

  test('comes to an end where two modes have one id', () => {
    const twins = service([mode('a'), mode('b', { extends: 'a' }), mode('a', { extends: 'b' })]);
    for (const each of twins.modes) expect(parts(twins, each)).toHaveLength(3);
  });

  test('may be the last of many', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      mode(`m${index}`, { extends: `m${index - 1}`, add: [part(`p${index}`)] }),
    );
    expect(ids(service(many), 'm499')).toHaveLength(503);
  });
});

test('a stack has its layers bottom to top and leaves out those without parts', () => {
  const only = mode('only', { add: [part('gate', { layer: 'physical', owner: 'customer' })] });
  const { layers, line } = stackOf(service([only]), only, shared);
  expect(layers.map(({ id, owner }) => `${id} ${owner}`)).toEqual([
    'physical customer',
    'operating-system aws',
    'data aws',
  ]);
  expect(line.text).toBe('between physical and operating system');
});

test('two modes differ by parts moved, changed, added and removed', () => {
  const plain = mode('plain', { add: [part('extra')] });
  const odd = mode('odd', {
    remove: ['strand'],
    override: { image: { duty: 'Do it otherwise.' } },
    add: [part('extra', { owner: 'customer' })],
  });
  const bell = service([plain, odd]);
  const kinds = (from: ModeEntry, to: ModeEntry) =>
    differences(stackOf(bell, from, shared), stackOf(bell, to, shared)).map(
      (each) => `${each.part.id} ${each.kind}`,
    );
  expect(kinds(plain, odd)).toEqual(['image changed', 'extra moved', 'strand removed']);
  expect(kinds(odd, plain)).toEqual(['strand added', 'image changed', 'extra moved']);
  expect(kinds(plain, plain)).toEqual([]);
});

test('teams are named once, the top layer first', () => {
  const stack = {
    layers: [{ parts: [{ team: 'Iron' }, {}] }, { parts: [{ team: 'Data' }, { team: 'Iron' }] }],
  } as unknown as Parameters<typeof teamsOf>[0];
  expect(teamsOf(stack)).toEqual(['Data', 'Iron']);
});

test('what has ended names no report, and keeps the checks of your account', () => {
  const report = { kind: 'artifact', id: 'SOC 2 report' } as const;
  const check = { kind: 'config-rule', id: 'bell-rung' } as const;
  const lifecycle = { status: 'ended', note: 'It has ended.', sources: [page] } as const;
  const add = [part('walls', { evidence: [report] }), part('gate', { evidence: [report, check] })];
  const evidenceOf = (entry: ServiceEntry) =>
    entry.modes.map((of) =>
      stackOf(entry, of, shared).layers.flatMap(({ parts: own }) =>
        own.flatMap(({ evidence = [] }) => evidence.map(({ id }) => id)),
      ),
    );
  const kept = [report.id, report.id, check.id];
  const [open, ended] = [mode('open'), mode('ended', { lifecycle })];
  expect(evidenceOf(service([open, ended], { add }))).toEqual([kept, [check.id]]);
  expect(evidenceOf(service([open], { add, lifecycle }))).toEqual([[check.id]]);
});
