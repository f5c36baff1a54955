import { describe, expect, it } from 'vitest';
import { aMatrixService, aPart } from '#exports/matrix/testing/made-up.ts';
import { runCommand } from './command.ts';
import type { ReadFile } from './infrastructure/index.ts';

const parts = [aPart('roof'), aPart('seed', { owner: 'customer', duty: 'Sow.' })];
const catalogue = {
  services: [
    aMatrixService('ecs', { ec2: parts, fargate: parts }),
    aMatrixService('lambda', { 'automatic-updates': parts, 'container-image': parts }),
  ],
  controls: [],
  origin: { day: '2026-11-26', version: '1.0.0', site: 'https://line.example/' },
  types: [
    { service: 'ecs', prefixes: ['aws_ecs_', 'AWS::ECS'] },
    { service: 'lambda', prefixes: ['aws_lambda_', 'AWS::Lambda'] },
  ],
};

const secret = 'hunter2-the-secret';

const plan = {
  variables: { password: { value: secret } },
  planned_values: {
    outputs: { password: { sensitive: true, value: secret } },
    root_module: {
      resources: [
        {
          address: `aws_lambda_function.f["${secret}"]`,
          type: 'aws_lambda_function',
          values: { package_type: 'Image', environment: [{ variables: { TOKEN: secret } }] },
          sensitive_values: { environment: [{ variables: true }] },
        },
        {
          address: 'aws_ecs_service.s',
          type: 'aws_ecs_service',
          values: { launch_type: secret, name: secret },
        },
      ],
    },
  },
};

const template = `
Resources:
  Site:
    Type: AWS::ECS::Service
    Properties:
      LaunchType: FARGATE
      ServiceName: ${secret}
`;

const files: Readonly<Record<string, string>> = {
  'plan.json': JSON.stringify(plan),
  'stack.yaml': template,
  'broken.json': `{"planned_values": {"password": "${secret}" x`,
  'nothing.json': '{"planned_values": {}}',
};

const readFile: ReadFile = async (path) => {
  const text = files[path];
  return text === undefined ? 'missing' : new TextEncoder().encode(text);
};

async function run(...args: readonly string[]) {
  const result = await runCommand(args, catalogue, readFile);
  expect(String(result.output) + result.stderr).not.toContain(secret);
  return { ...result, output: String(result.output) };
}

/** The modes of a matrix as JSON. */
const modesOf = (output: string): readonly string[] => {
  const { rows } = JSON.parse(output) as { rows: readonly { service: string; mode: string }[] };
  return [...new Set(rows.map(({ service, mode }) => `${service}.${mode}`))];
};

describe('a matrix of a plan or a template', () => {
  it('is of what they say, and the rest is said', async () => {
    const { output, stderr, exitCode } = await run('--plan', 'plan.json', '--format', 'json');
    expect(modesOf(output)).toEqual(['ecs.ec2', 'lambda.container-image']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatchInlineSnapshot(`
      "! aws_ecs_service (aws_ecs_service.s): The configuration does not say its mode. The default stands in: ecs.ec2.
      "
    `);
  });

  it('marks the default mode that stands in', async () => {
    expect((await run('--plan', 'plan.json', '--format', 'csv')).output).toContain(
      '"Mode ec2 (default mode)"',
    );
  });

  it('is of several files as of one', async () => {
    const { output } = await run(
      '--plan',
      'plan.json',
      '--template',
      'stack.yaml',
      '--format',
      'json',
    );
    expect(modesOf(output)).toEqual(['ecs.ec2', 'ecs.fargate', 'lambda.container-image']);
  });

  it('is of a mode that is named, too, which settles what a file leaves open', async () => {
    const { output, stderr } = await run(
      '--services',
      'ecs.fargate,lambda',
      '--plan',
      'plan.json',
      '--format',
      'json',
    );
    expect(modesOf(output)).toEqual(['ecs.fargate', 'lambda.container-image']);
    expect(stderr).toBe('');
  });

  it('is not made in strict runs that leave something open', async () => {
    const open = await run('--plan', 'plan.json', '--strict', '--output', 'matrix.csv');
    expect(open).toMatchObject({ exitCode: 1, output: '' });
    expect(open.file).toBeUndefined();
    expect(open.stderr).toContain('✖ Not all could be told, so nothing is written. Name the modes');
    expect((await run('--template', 'stack.yaml', '--strict')).exitCode).toBe(0);
  });

  it('is not made of files that cannot be read', async () => {
    const { stderr, exitCode, output } = await run(
      '--plan',
      'broken.json',
      '--template',
      'none.yaml',
      '--plan',
      'stack.yaml',
    );
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "✖ broken.json:1:54: From here on it is not JSON. A plan is one JSON object. Make it with "terraform show -json <plan> > plan.json".
      ✖ stack.yaml:2:1: From here on it is not JSON. A plan is one JSON object. Make it with "terraform show -json <plan> > plan.json".
      ✖ none.yaml: There is no such file.
      See dividing-line matrix --help.
      "
    `);
  });

  it('is not made of nothing', async () => {
    const { stderr, exitCode } = await run('--plan', 'nothing.json');
    expect(exitCode).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "✖ There is no service of AWS’s in it.
      See dividing-line matrix --help.
      "
    `);
  });
});
