import { describe, expect, it } from 'vitest';
import { pathsToRead } from './decide-mode.ts';
import { readTemplate } from './read-template.ts';
import { MAX_ALIASES, MAX_YAML_LENGTH } from './template-yaml.ts';
import { conditions } from './testing/made-up.ts';

const read = async (text: string) => readTemplate(text, 'template', pathsToRead(conditions));

const until = { state: 'unknown', why: 'until-deployed' };
const leftOut = { state: 'known', values: [] };
const known = (value: unknown) => ({ state: 'known', values: [value] });

describe('a property of a template', () => {
  const Drive = { Ref: 'Drive' };
  const maybe = { 'Fn::If': ['C', 1, { Ref: 'AWS::NoValue' }] };

  it.each<[string, string, unknown, unknown, object?]>([
    ['known', 'drive', { drive: 'river' }, known('river')],
    ['left out', 'drive', {}, leftOut],
    ['left out', 'drive', undefined, leftOut],
    ['left out by a function', 'drive', { drive: { Ref: 'AWS::NoValue' } }, leftOut],
    ['unknown by a reference', 'drive', { drive: Drive }, { ...until, from: 'Drive' }],
    ['unknown by a function', 'drive', { drive: ['river', { 'Fn::Sub': '${Drive}' }] }, until],
    ['unknown by a macro', 'drive', { 'Fn::Transform': {} }, until],
    ['there by a function', 'depth', { depth: { 'Fn::GetAtt': ['A', 'B'] } }, known(true)],
    ['unknown by a condition', 'depth', { depth: maybe }, until],
    [
      'one of the values that its parameter allows',
      'drive',
      { drive: Drive },
      { state: 'choice', values: ['river', 'tide'] },
      { AllowedValues: ['river', 'tide'] },
    ],
    ...[
      { AllowedValues: ['river', ''] },
      { Default: 'river' },
      { AllowedValues: ['hunter2'], NoEcho: true },
    ].map((parameter): [string, string, unknown, unknown, object] => [
      `unknown by a parameter (${Object.keys(parameter).join()})`,
      'drive',
      { drive: Drive },
      { ...until, from: 'Drive' },
      parameter,
    ]),
  ])('is %s', async (_, path, properties, fact, parameter = {}) => {
    const Resources = { Wheel: { Type: 'AWS::Mill::Wheel', Properties: properties } };
    const text = JSON.stringify({ Parameters: { Drive: parameter }, Resources });
    expect((await read(text)).resources[0]?.facts.get(path)).toEqual(fact);
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
      ['Two', { drive: known('wind-1'), depth: leftOut, 'partners.name': known(true) }],
    ]);
  });

  it('may set what holds for all its functions', async () => {
    const Type = 'AWS::Serverless::Function';
    const Resources = { A: { Type }, B: { Type, Properties: { Runtime: 'python3.13' } } };
    const Globals = { Function: { Runtime: 'provided.al2023' } };
    const { resources } = await read(JSON.stringify({ Globals, Resources }));
    expect(resources.map(({ facts }) => facts.get('Runtime'))).toEqual([
      known('provided.al2023'),
      known('python3.13'),
    ]);
  });

  it('may have loops, which are not unrolled', async () => {
    const { resources, unread } = await read(
      '{"Resources": {"Fn::ForEach::Wheels": [], "A": {"Type": "AWS::Mill::Wheel"}, "B": 1}}',
    );
    expect(resources).toHaveLength(1);
    expect(unread).toEqual(['1 loop or macro among the resources']);
  });

  it('may have very many resources', async () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => ` a${String(index)}: b\n`);
    expect((await read(`Resources:\n${keys.join('')}`)).resources).toEqual([]);
  });

  const notJson = 'From here on it is not JSON.';
  const notYaml = 'Here it stops being YAML.';
  const noTemplate = 'This is no template: it has no "Resources" with resources by name.';

  it.each([
    ['{"Resources": {"A": hunter2}}', `1:21: ${notJson}`],
    ['Resources:\n  A: [hunter2\n', `3:1: ${notYaml}`],
    ['Resources:\n  A: 1\n  A: 2\n', `3:3: ${notYaml}`],
    ['Resources: hunter2', `1:1: ${noTemplate}`],
    ['hunter2', `1:1: ${noTemplate}`],
    ['a: &a [hunter2]\nb: *c\n', '1:1: Its aliases name nothing, or unfold to too much.'],
    [
      `Resources:\n${'#'.repeat(MAX_YAML_LENGTH)}`,
      '2:1999990: It has more than 2 million characters, the most that is read of YAML.',
    ],
    [
      `Resources: &a 1\nB:\n${' - *a\n'.repeat(MAX_ALIASES + 1)}`,
      '1003:4: It has more than 1,000 aliases.',
    ],
  ])('is rejected at its place, and nothing of it is repeated (%#)', async (text, message) => {
    const remedy =
      'Give a template in JSON or YAML; the CDK writes its own to cdk.out/<stack>.template.json.';
    expect(await read(text).catch(String)).toBe(`Error: template:${message} ${remedy}`);
  });
});
