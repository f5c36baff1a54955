import { describe, expect, it } from 'vitest';
import { findModes } from './find-modes.ts';
import { readInfrastructure } from './index.ts';
import { remarkText } from './remarks.ts';
import type { Resource } from './resource.ts';
import { aFile, aResource, conditions, known } from './testing/made-up.ts';

/** The modes as words, `*` behind what is assumed, and what is said of the rest, line by line. */
function found(
  resources: readonly Resource[],
  settled: readonly string[] = [],
  unread: string[] = [],
) {
  const result = findModes({ resources, unread }, known, conditions, new Set(settled));
  const modes = result.modes.map(
    ({ service, mode, assumed }) => `${service}.${mode}${assumed ? '*' : ''}`,
  );
  return { modes, said: remarkText(result).split('\n').slice(0, -1) };
}

const wheel = (name: string, facts?: Readonly<Record<string, unknown>>) =>
  aResource('aws_mill_wheel', `aws_mill_wheel.${name}`, facts);
const barn = aResource('aws_barn', 'aws_barn.a');
const note = (windy: boolean) => aResource('aws_mill_note', 'aws_mill_note.n', { windy });
const windy = { drive: 'wind-1' };
const donkey = wheel('f', { drive: 'donkey' });

describe('the modes of resources', () => {
  it.each<[string, readonly Resource[], readonly string[], readonly string[], string[]?]>([
    [
      'told by conditions, each once, in the order of the catalogue',
      [wheel('a', windy), wheel('b', windy), wheel('c')],
      ['mill.steam', 'mill.wind'],
      [],
    ],
    [
      'not the default where one resource tells and the others say nothing',
      [note(true), aResource('aws_mill_stone', 'aws_mill_stone.s')],
      ['mill.wind'],
      [],
    ],
    [
      'the default where nothing says more',
      [barn, note(false)],
      ['barn.open*', 'mill.steam*'],
      [
        '! barn: aws_barn says nothing of modes. The default stands in: barn.open.',
        '! mill: aws_mill_note says nothing of modes. The default stands in: mill.steam.',
      ],
    ],
    ['the only one of a service', [aResource('aws_well', 'aws_well.a')], ['well.only'], []],
    [
      'the default, and said to be, for a resource that cannot be told',
      [
        wheel('a', windy),
        ...['b', 'c', 'd', 'e'].map((name) => wheel(name, { drive: undefined })),
        donkey,
      ],
      ['mill.steam*', 'mill.wind'],
      [
        '! aws_mill_wheel (4: aws_mill_wheel.b, aws_mill_wheel.c, aws_mill_wheel.d, …): Its mode depends on drive, which is known only once the plan is applied. The default stands in: mill.steam.',
        '! aws_mill_wheel (aws_mill_wheel.f): The configuration does not say its mode. The default stands in: mill.steam.',
      ],
    ],
    ['settled where somebody has named the mode', [barn, donkey], [], [], ['barn', 'mill']],
  ])('are %s', (_, resources, modes, said, settled = []) => {
    expect(found(resources, settled)).toEqual({ modes, said });
  });

  it('are not told of what belongs to no service', () => {
    const resources = Object.entries({
      aws_windmill: 'aws_windmill.a',
      'AWS::CloudFormation::Stack': 'Inner',
      'Custom::Secret::Word': 'Own',
      'AWS::CDK::Metadata': 'CDKMetadata',
      random_id: 'random_id.a',
      'a secret word': 'b',
    }).map(([type, name]) => aResource(type, name));
    const more =
      'What it makes is not in this file. Give its own template too, or name the services.';
    expect(found(resources, ['barn'], ['2 loops or macros among the resources'])).toEqual({
      modes: [],
      said: [
        '! 2 loops or macros among the resources: What they make is known only at deployment.',
        '! aws_windmill (aws_windmill.a): The catalogue has no service for such resources.',
        `! AWS::CloudFormation::Stack (Inner): ${more}`,
        `! Custom::… (Own): ${more}`,
        '  2 resources of other providers, which this catalogue is not about.',
      ],
    });
  });

  it('are said by a resource that speaks for another', () => {
    const order = (fact: unknown) =>
      aResource('aws_mill_order', 'o', { plain_id: fact, windy: true });
    const plain = aResource('aws_mill_plain', 'p', { id: 'seven' });
    expect(found([order('seven'), plain]).modes).toEqual(['mill.wind']);
    expect(found([order('eight'), plain]).modes).toEqual(['mill.steam', 'mill.wind']);
  });

  it('are said by a resource that takes its word from another', () => {
    const order: Resource = {
      type: 'aws_mill_order',
      facts: new Map([
        ['plain_id', { state: 'unknown', why: 'until-applied', from: 'module.a.aws_mill_plain.p' }],
        ['windy', { state: 'known', values: [true] }],
      ]),
    };
    const plain = (name: string) => aResource('aws_mill_plain', name, { id: undefined });
    expect(found([order, plain('module.a.aws_mill_plain.p')]).modes).toEqual(['mill.wind']);
    expect(found([order, plain('aws_mill_plain.p')]).modes).toEqual(['mill.steam', 'mill.wind']);
  });
});

/** The modes that a file says, and what is remarked. */
async function saidBy(file: object, kind: 'plans' | 'templates') {
  const files = { plans: [], templates: [], [kind]: [aFile(JSON.stringify(file))] };
  const { modes, remarks } = await readInfrastructure(files, known, new Set());
  return [...modes.map(({ service, mode }) => `${service}.${mode}`), remarks].join(' ').trim();
}

/** A sail whose mast is made by the same plan. */
const planOf = (mast: object | undefined) => {
  const sail = {
    address: 'module.a.aws_mill_sail.s[0]',
    type: 'aws_mill_sail',
    values: { mast: [{ version: '1' }] },
  };
  const own = { address: 'module.a.aws_mill_mast.m', type: 'aws_mill_mast', values: mast };
  const references = ['aws_mill_mast.m.id', 'aws_mill_mast.m'];
  const expressions = { mast: [{ id: { references } }] };
  const written = { resources: [{ address: 'aws_mill_sail.s', expressions }] };
  return {
    planned_values: {
      root_module: { child_modules: [{ resources: mast ? [sail, own] : [sail] }] },
    },
    resource_changes: [
      { ...sail, change: { after_unknown: { mast: [{ id: true, name: true }] } } },
    ],
    configuration: { root_module: { module_calls: { a: { module: written } } } },
  };
};
const templateOf = (Data: object) => ({
  Resources: {
    M: { Type: 'AWS::Mill::Mast', Properties: { Data } },
    S: { Type: 'AWS::Mill::Sail', Properties: { Mast: { Ref: 'M' } } },
  },
});
const stateOf = (name: string) => ({
  values: {
    root_module: {
      resources: [
        { type: 'aws_mill_sail', values: { mast: [{ name }] } },
        { type: 'aws_mill_mast', values: { name: 'mine', oak: [{}] } },
      ],
    },
  },
});

describe('what a resource that is led to says', () => {
  it.each([
    ['a plan', 'plans', planOf({ oak: 'old' }), 'mill.wind'],
    ['a plan', 'plans', planOf({ oak: null }), 'mill.water'],
    ['a template', 'templates', templateOf({ Oak: { Ref: 'Parameter' } }), 'mill.wind'],
    ['a template', 'templates', templateOf({}), 'mill.water'],
    ['a state, by a value that both have', 'plans', stateOf('mine'), 'mill.wind'],
  ] as const)('decides in %s', async (_, kind, file, mode) => {
    expect(await saidBy(file, kind)).toBe(mode);
  });

  it.each([planOf(undefined), stateOf('yours')])(
    'is unknown where it is not found',
    async (file) => {
      expect(await saidBy(file, 'plans')).toContain(
        'Its mode depends on mast.oak, which a resource says that is not in this file. The default stands in: mill.steam.',
      );
    },
  );
});

it.each<[number, (index: number) => string, string]>([
  [300_000, (index) => `m${index}`, '(300000: m0, m1, m2, …)'],
  [3, () => 'm', '(3: m, …)'],
  [3, (index) => `m${index}`, '(3: m0, m1, m2)'],
])('%i alike resources are one line, which leaves nothing out unsaid', (length, nameOf, names) => {
  const resources = Array.from({ length }, (_, index) => aResource('aws_windmill', nameOf(index)));
  expect(found(resources).said).toEqual([
    `! aws_windmill ${names}: The catalogue has no service for such resources.`,
  ]);
});
