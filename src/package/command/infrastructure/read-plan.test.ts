import { describe, expect, it } from 'vitest';
import { pathsToRead } from './decide-mode.ts';
import { readPlan } from './read-plan.ts';
import { conditions } from './testing/made-up.ts';

const asked = pathsToRead(conditions);
const read = (plan: unknown) => readPlan(JSON.stringify(plan), 'plan.json', asked).resources;
const names = (plan: unknown) => read(plan).map(({ name }) => name);

/** What a plan says of the drive of its only wheel. */
const driveOf = (plan: unknown) => read(plan)[0]?.facts.get('drive');

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

describe('the resources of a plan', () => {
  it('are those of all modules, without the keys of count and for_each', () => {
    expect(
      names({
        planned_values: {
          root_module: {
            resources: [wheel(), wheel({ address: 'data.aws_mill_wheel.read', mode: 'data' })],
            child_modules: [
              {
                address: 'module.a["x.y]"]',
                resources: [wheel({ address: 'module.a["x.y]"].aws_mill_wheel.b[0]' })],
                child_modules: [
                  { resources: [wheel({ address: 'module.a["x"].module.c.aws_mill_wheel.d' })] },
                ],
              },
              { resources: [wheel({ address: 'module.z.aws_mill_wheel.e' })] },
            ],
          },
        },
      }),
    ).toEqual([
      'aws_mill_wheel.a',
      'module.a.aws_mill_wheel.b',
      'module.a.module.c.aws_mill_wheel.d',
      'module.z.aws_mill_wheel.e',
    ]);
  });

  it('are those that change where nothing else is listed, without those that go', () => {
    const change = (address: string, ...actions: string[]) =>
      wheel({ address, change: { actions, after: { drive: 'wind-1' } } });
    const plan = {
      resource_changes: [
        change('a.a', 'create'),
        change('a.b', 'delete'),
        change('a.c', 'no-op'),
        change('a.d', 'delete', 'create'),
        change('a.e', 'forget'),
      ],
    };
    expect(names(plan)).toEqual(['a.a', 'a.c', 'a.d']);
    expect(driveOf(plan)).toEqual({ state: 'known', values: ['wind-1'] });
  });

  it('are those of a state', () => {
    const values = { root_module: { resources: [wheel()] } };
    expect(names({ values })).toEqual(['aws_mill_wheel.a']);
    expect(names({ prior_state: { values } })).toEqual(['aws_mill_wheel.a']);
  });

  it('have no name where their address is none', () => {
    expect(
      names({ values: { root_module: { resources: [wheel({ address: 'my §ecret' })] } } }),
    ).toEqual([undefined]);
  });
});

describe('a property of a plan', () => {
  it('is known, or left out', () => {
    expect(driveOf(planOf({ drive: 'river' }))).toEqual({ state: 'known', values: ['river'] });
    for (const drive of [null, '', []]) {
      expect(driveOf(planOf({ drive }))).toEqual({ state: 'known', values: [] });
    }
  });

  it('is unknown where its value comes later', () => {
    expect(driveOf(planOf({}, { unknown: { drive: true } }))).toEqual({
      state: 'unknown',
      why: 'until-applied',
    });
  });

  it('is left out where nobody wrote it, though AWS will fill it in', () => {
    const unknown = { drive: true };
    expect(driveOf(planOf({}, { unknown, written: { depth: {} } }))).toEqual({
      state: 'known',
      values: [],
    });
    expect(driveOf(planOf({}, { unknown, written: { drive: {} } }))?.state).toBe('unknown');
  });

  it('says which resource its value comes from', () => {
    const references = ['aws_mill_rope.r.id', 'aws_mill_rope.r'];
    const written = { drive: { references } };
    expect(driveOf(planOf({}, { unknown: { drive: true }, written }))).toMatchObject({
      from: 'aws_mill_rope.r',
    });
  });

  it('is not read where it is sensitive', () => {
    expect(driveOf(planOf({ drive: 'hunter2' }, { sensitive: { drive: true } }))).toEqual({
      state: 'unknown',
      why: 'sensitive',
    });
  });

  it('is only there where no rule compares it', () => {
    const [first] = read(planOf({ partners: [{ name: 'hunter2' }], depth: 7 }));
    expect(first?.facts.get('partners.name')).toEqual({ state: 'known', values: [true] });
    expect(first?.facts.get('depth')).toEqual({ state: 'known', values: [true] });
  });

  it('is not kept where no rule asks', () => {
    const resources = read(planOf({ password: 'hunter2', drive: 'river' }));
    expect([...(resources[0]?.facts.keys() ?? [])]).toEqual(['partners.name', 'drive', 'depth']);
  });
});

describe('what is no plan', () => {
  it('is rejected at its place, and nothing of it is repeated', () => {
    const texts = [
      '{"planned_values": {\n "a": hunter2}}',
      'PK\u0003\u0004hunter2',
      '{"Resources": {}}',
      '{"a": "hunter2"}',
      '[]',
    ];
    const messages = texts.map((text) => {
      try {
        readPlan(text, 'plan.json', asked);
      } catch (fault) {
        return String(fault);
      }
      return 'no fault';
    });
    expect(messages.join('\n')).toMatchInlineSnapshot(`
      "Error: plan.json:2:7: From here on it is not JSON. A plan is one JSON object. Make it with "terraform show -json <plan> > plan.json".
      Error: plan.json: This is a plan in Terraform’s own form, and not JSON. Make it with "terraform show -json <plan> > plan.json".
      Error: plan.json: This is a CloudFormation template. Name it with --template.
      Error: plan.json:1:1: This is JSON, but no plan: it has neither "planned_values" nor "resource_changes". Make it with "terraform show -json <plan> > plan.json".
      Error: plan.json:1:1: This is JSON, but no plan: it has neither "planned_values" nor "resource_changes". Make it with "terraform show -json <plan> > plan.json"."
    `);
  });
});
