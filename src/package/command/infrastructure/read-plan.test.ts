import { describe, expect, it, test } from 'vitest';
import { pathsToRead } from './decide-mode.ts';
import { readPlan } from './read-plan.ts';
import { conditions } from './testing/made-up.ts';

const paths = pathsToRead(conditions);
const read = (plan: unknown) => readPlan(JSON.stringify(plan), 'plan.json', paths).resources;
const names = (plan: unknown) => read(plan).map(({ name }) => name);

const wheel = (more: object = {}) => ({
  address: 'aws_mill_wheel.a',
  mode: 'managed',
  type: 'aws_mill_wheel',
  ...more,
});

/** A plan of one wheel: its values, its marks, and what was written of it. */
const planOf = (
  values: object,
  {
    unknown = {},
    sensitive = {},
    written,
  }: { unknown?: object; sensitive?: object; written?: object } = {},
) => ({
  planned_values: { root_module: { resources: [wheel({ values, sensitive_values: sensitive })] } },
  resource_changes: [wheel({ change: { actions: ['create'], after_unknown: unknown } })],
  ...(written && {
    configuration: {
      root_module: { resources: [{ address: 'aws_mill_wheel.a', expressions: written }] },
    },
  }),
});

const change = (address: string, ...actions: string[]) =>
  wheel({ address, change: { actions, after: { drive: 'wind-1' } } });
const state = { root_module: { resources: [wheel()] } };

test.each<[string, object, readonly (string | undefined)[]]>([
  [
    'all modules, without the keys of count and for_each',
    {
      planned_values: {
        root_module: {
          resources: [wheel(), wheel({ address: 'data.aws_mill_wheel.read', mode: 'data' })],
          child_modules: [
            {
              resources: [wheel({ address: 'module.a["x.y]"].aws_mill_wheel.b[0]' })],
              child_modules: [
                { resources: [wheel({ address: 'module.a["x"].module.c.aws_mill_wheel.d' })] },
              ],
            },
            { resources: [wheel({ address: 'module.z.aws_mill_wheel.e' })] },
          ],
        },
      },
    },
    [
      'aws_mill_wheel.a',
      'module.a.aws_mill_wheel.b',
      'module.a.module.c.aws_mill_wheel.d',
      'module.z.aws_mill_wheel.e',
    ],
  ],
  [
    'changes where nothing else is listed, without those that go',
    {
      resource_changes: [
        change('a.a', 'create'),
        change('a.b', 'delete'),
        change('a.c', 'no-op'),
        change('a.d', 'delete', 'create'),
        change('a.e', 'forget'),
      ],
    },
    ['a.a', 'a.c', 'a.d'],
  ],
  ['a state', { values: state }, ['aws_mill_wheel.a']],
  ['an earlier state', { prior_state: { values: state } }, ['aws_mill_wheel.a']],
  [
    'an address that is none, without a name',
    { values: { root_module: { resources: [wheel({ address: 'my §ecret' })] } } },
    [undefined],
  ],
])('the resources of a plan are those of %s', (_, plan, expected) => {
  expect(names(plan)).toEqual(expected);
});

describe('a property of a plan', () => {
  const known = (...values: unknown[]) => ({ state: 'known', values });
  const untilApplied = { state: 'unknown', why: 'until-applied' };
  const unknown = { drive: true };
  const references = ['aws_mill_rope.r.id', 'aws_mill_rope.r'];

  it.each<[string, object, unknown]>([
    ['known', planOf({ drive: 'river' }), known('river')],
    ['known from a change', { resource_changes: [change('a.a', 'create')] }, known('wind-1')],
    ['left out as null', planOf({ drive: null }), known()],
    ['left out as an empty text', planOf({ drive: '' }), known()],
    ['left out as an empty block', planOf({ drive: [] }), known()],
    ['unknown where its value comes later', planOf({}, { unknown }), untilApplied],
    [
      'left out where nobody wrote it, though AWS will fill it in',
      planOf({}, { unknown, written: { depth: {} } }),
      known(),
    ],
    ['unknown where it is written', planOf({}, { unknown, written: { drive: {} } }), untilApplied],
    [
      'said to come from another resource',
      planOf({}, { unknown, written: { drive: { references } } }),
      { ...untilApplied, from: 'aws_mill_rope.r' },
    ],
    [
      'not read where it is sensitive',
      planOf({ drive: 'hunter2' }, { sensitive: { drive: true } }),
      { state: 'unknown', why: 'sensitive' },
    ],
  ])('is %s', (_, plan, fact) => {
    expect(read(plan)[0]?.facts.get('drive')).toEqual(fact);
  });

  it('is only there where no condition compares it, and not kept where none asks', () => {
    const values = { partners: [{ name: 'hunter2' }], depth: 7, drive: 'river', key: 'hunter2' };
    expect([...(read(planOf(values))[0]?.facts ?? [])]).toEqual([
      ['partners.name', known(true)],
      ['drive', known('river')],
      ['depth', known(true)],
    ]);
  });
});

test('what is no plan is rejected at its place, and nothing of it is repeated', () => {
  const texts = [
    '{"planned_values": {\n "a": hunter2}}',
    'PK\u0003\u0004hunter2',
    '{"Resources": {}}',
    '{"a": "hunter2"}',
    '[]',
  ];
  const messages = texts.map((text) => {
    try {
      return readPlan(text, 'plan.json', paths);
    } catch (error) {
      return String(error);
    }
  });
  expect(messages.join('\n')).toMatchInlineSnapshot(`
    "Error: plan.json:2:7: From here on it is not JSON. A plan is one JSON object. Make it with "terraform show -json <plan> > plan.json".
    Error: plan.json: This is a plan in Terraform’s own form, and not JSON. Make it with "terraform show -json <plan> > plan.json".
    Error: plan.json: This is a CloudFormation template. Name it with --template.
    Error: plan.json:1:1: This is JSON, but no plan: it has neither "planned_values" nor "resource_changes". Make it with "terraform show -json <plan> > plan.json".
    Error: plan.json:1:1: This is JSON, but no plan: it has neither "planned_values" nor "resource_changes". Make it with "terraform show -json <plan> > plan.json"."
  `);
});
