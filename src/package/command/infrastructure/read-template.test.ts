import { describe, expect, it } from 'vitest';
import { pathsToRead } from './decide-mode.ts';
import { readTemplate } from './read-template.ts';
import { MAX_ALIASES, MAX_YAML_LENGTH } from './template-yaml.ts';
import { conditions } from './testing/made-up.ts';

const asked = pathsToRead(conditions);
const read = async (text: string) => readTemplate(text, 'template', asked);

/** What a template says of a property of its only wheel. */
async function factOf(properties: unknown, path = 'drive', more: object = {}) {
  const Resources = { Wheel: { Type: 'AWS::Mill::Wheel', Properties: properties } };
  const { resources } = await read(JSON.stringify({ ...more, Resources }));
  return resources[0]?.facts.get(path);
}

const until = { state: 'unknown', why: 'until-deployed' };
const leftOut = { state: 'known', values: [] };

describe('a property of a template', () => {
  it('is known, or left out', async () => {
    expect(await factOf({ drive: 'river' })).toEqual({ state: 'known', values: ['river'] });
    expect(await factOf({})).toEqual(leftOut);
    expect(await factOf(undefined)).toEqual(leftOut);
    expect(await factOf({ drive: { Ref: 'AWS::NoValue' } })).toEqual(leftOut);
  });

  it('is unknown where a function makes it', async () => {
    expect(await factOf({ drive: { Ref: 'Drive' } })).toEqual({ ...until, from: 'Drive' });
    expect(await factOf({ drive: ['river', { 'Fn::Sub': '${Drive}' }] })).toEqual(until);
    expect(await factOf({ 'Fn::Transform': {} })).toEqual(until);
  });

  it('is one of the values that its parameter allows', async () => {
    const of = (parameter: object) =>
      factOf({ drive: { Ref: 'Drive' } }, 'drive', { Parameters: { Drive: parameter } });
    expect(await of({ AllowedValues: ['river', 'tide'] })).toEqual({
      state: 'choice',
      values: ['river', 'tide'],
    });
    expect(await of({ AllowedValues: ['river', ''] })).toMatchObject(until);
    expect(await of({ Default: 'river' })).toMatchObject(until);
    expect(await of({ AllowedValues: ['hunter2'], NoEcho: true })).toMatchObject(until);
  });

  it('is there where a function gives it for certain', async () => {
    expect(await factOf({ depth: { 'Fn::GetAtt': ['A', 'B'] } }, 'depth')).toEqual({
      state: 'known',
      values: [true],
    });
    expect(
      await factOf({ depth: { 'Fn::If': ['C', 1, { Ref: 'AWS::NoValue' }] } }, 'depth'),
    ).toEqual(until);
  });
});

describe('a template', () => {
  it('may be YAML with short functions', async () => {
    const { resources } = await read(`
AWSTemplateFormatVersion: 2010-09-09
Resources:
  One:
    Type: AWS::Mill::Wheel
    Properties:
      drive: !Ref Drive
      depth: !If [Deep, 1, !Ref AWS::NoValue]
  Two:
    Type: AWS::Mill::Wheel
    Properties:
      drive: wind-1
      depth: !Ref AWS::NoValue
      partners:
        - name: !GetAtt One.Name
`);
    expect(resources.map(({ name, facts }) => [name, Object.fromEntries(facts)])).toEqual([
      ['One', { drive: { ...until, from: 'Drive' }, depth: until, 'partners.name': leftOut }],
      [
        'Two',
        {
          drive: { state: 'known', values: ['wind-1'] },
          depth: leftOut,
          'partners.name': { state: 'known', values: [true] },
        },
      ],
    ]);
  });

  it('may set what holds for all its functions', async () => {
    const { resources } = await read(
      JSON.stringify({
        Globals: { Function: { Runtime: 'provided.al2023' } },
        Resources: {
          A: { Type: 'AWS::Serverless::Function' },
          B: { Type: 'AWS::Serverless::Function', Properties: { Runtime: 'python3.13' } },
        },
      }),
    );
    expect(resources.map(({ facts }) => facts.get('Runtime'))).toEqual([
      { state: 'known', values: ['provided.al2023'] },
      { state: 'known', values: ['python3.13'] },
    ]);
  });

  it('may have loops, which are not unrolled', async () => {
    const { resources, unread } = await read(
      '{"Resources": {"Fn::ForEach::Wheels": [], "A": {"Type": "AWS::Mill::Wheel"}, "B": 1}}',
    );
    expect(resources).toHaveLength(1);
    expect(unread).toEqual(['1 loop or macro among the resources']);
  });

  it('is rejected at its place, and nothing of it is repeated', async () => {
    const texts = [
      '{"Resources": {"A": hunter2}}',
      'Resources:\n  A: [hunter2\n',
      'Resources: hunter2',
      '{"planned_values": {}}',
      'hunter2',
      'a: &a [hunter2]\nb: *c\n',
    ];
    const messages = await Promise.all(
      texts.map(async (text) => {
        try {
          await read(text);
        } catch (fault) {
          return String(fault);
        }
        return 'no fault';
      }),
    );
    expect(messages.join('\n')).toMatchInlineSnapshot(`
      "Error: template:1:21: From here on it is not JSON. Give a template in JSON or YAML; the CDK writes its own to cdk.out/<stack>.template.json.
      Error: template:3:1: Here it stops being YAML. Give a template in JSON or YAML; the CDK writes its own to cdk.out/<stack>.template.json.
      Error: template:1:1: This is no template: it has no "Resources" with resources by name. Give a template in JSON or YAML; the CDK writes its own to cdk.out/<stack>.template.json.
      Error: template: This is a Terraform plan. Name it with --plan.
      Error: template:1:1: This is no template: it has no "Resources" with resources by name. Give a template in JSON or YAML; the CDK writes its own to cdk.out/<stack>.template.json.
      Error: template:1:1: Its aliases name nothing, or unfold to too much. Give a template in JSON or YAML; the CDK writes its own to cdk.out/<stack>.template.json."
    `);
  });

  it('may have very many resources', async () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => ` a${String(index)}: b\n`);
    expect((await read(`Resources:\n${keys.join('')}`)).resources).toEqual([]);
  });

  it.each([
    ['Resources:\n  A: 1\n  A: 2\n', 'template:3:3: Here it stops being YAML.'],
    [
      `Resources:\n${'#'.repeat(MAX_YAML_LENGTH)}`,
      'template:2:1999990: It has more than 2 million characters, the most that is read of YAML.',
    ],
    [
      `Resources: &a 1\nB:\n${' - *a\n'.repeat(MAX_ALIASES + 1)}`,
      'template:1003:4: It has more than 1,000 aliases.',
    ],
  ])('is rejected where it is no YAML or too much (%#)', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
