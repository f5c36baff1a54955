import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { oscalErrors } from '#exports/matrix/oscal/testing/validate.ts';
import { aMatrixService, aPart } from '#exports/matrix/testing/made-up.ts';
import { folderWith } from '#load/testing/folder-with.ts';
import { readArguments } from './arguments.ts';
import { runCommand, type CommandCatalogue } from './command.ts';

const cast = aPart('cast', { controls: ['sc-28', 'sc-8'] });
const ring = aPart('ring', { controls: ['sc-8'], owner: 'customer', duty: 'Pull.' });
const catalogue: CommandCatalogue = {
  services: [
    aMatrixService('bell', { loud: [cast, ring], low: [aPart('oil')] }),
    aMatrixService('gong', { brass: [cast], steel: [cast] }),
  ],
  controls: [],
  origin: { day: '2026-11-26', version: '1.2.3', site: 'https://line.example/' },
  types: [
    {
      service: 'bell',
      prefixes: ['aws_bell_', 'AWS::Bell'],
      resources: [
        {
          types: ['aws_bell_tower', 'AWS::Bell::Tower'],
          modes: [
            { mode: 'loud', where: { volume: 'LOUD' } },
            { mode: 'low', where: { volume: 'LOW' } },
          ],
        },
      ],
    },
    {
      service: 'gong',
      prefixes: ['aws_gong_'],
      resources: [
        {
          types: ['aws_gong_stand'],
          modes: [{ mode: 'steel', where: { metal: 'steel' } }, { mode: 'brass' }],
        },
      ],
    },
  ],
};

const jsonRows = (output: string) =>
  (JSON.parse(output) as { rows: readonly Record<'service' | 'mode' | 'part', string>[] }).rows;

describe('a matrix of services that are named', () => {
  const run = (...args: readonly string[]) => runCommand(['--services', ...args], catalogue);

  it('is limited to the controls that are named', async () => {
    const { output, exitCode } = await run('bell', '--controls', 'SC-28', '--format', 'json');
    expect([exitCode, ...jsonRows(String(output)).map(({ part }) => part)]).toEqual([0, 'cast']);
    const both = await run('bell', '--controls', 'SC-28', '--controls', 'sc-8');
    expect(both.output).toContain('Limited to SC-28, SC-8, with their enhancements');
  });

  it('has a component for each chosen mode in OSCAL', async () => {
    const { output, exitCode } = await run('bell.*', '--format', 'oscal');
    expect(exitCode).toBe(0);
    expect(oscalErrors.componentDefinition(JSON.parse(String(output)))).toEqual([]);
    const titles = String(output).matchAll(/"title": ?"(BELL, [^"]+)"/g);
    expect([...titles].map(([, title]) => title)).toEqual(['BELL, Mode loud', 'BELL, Mode low']);
  });

  test.each([
    ['bell --controls SC-28,encryption', 'There is no control “encryption”. Write NIST'],
    ['bel', 'There is no service "bel". Did you mean "bell"?'],
    ['bell --profile plian', 'There is no profile "plian". Did you mean "plain"?'],
    ['bell --format pdf', 'There is no format "pdf". Allowed: "md"'],
    ['bell --format xlsx', 'A workbook needs a file. Name one: --output matrix.xlsx'],
    ['bell --output', '"--output" needs a value after it.'],
    ['bell --strictt', 'There is no option "--strictt". Did you mean "--strict"?'],
    ['bell matrixx', 'There is no command "matrixx". Did you mean "matrix"?'],
    ['bell matrix gong', '"gong" belongs to no option.'],
    [' ', 'No service is named. Name some: --services ec2,rds.*, or a file: --plan plan.json'],
  ])('is not made of %s', async (words, message) => {
    const { output, stderr, exitCode } = await run(...words.split(' '));
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 1 });
    expect(stderr).toContain(`✖ ${message}`);
    expect(stderr).toMatch(/\nSee dividing-line matrix --help\.\n$/);
  });

  test.each([
    ['crm.oscal.json', 'oscal'],
    ['CRM.JSON', 'json'],
    ['oscal.json', 'json'],
    ['crm.xlsx', 'xlsx'],
    ['crm.pdf', 'pdf'],
    ['crm', 'md'],
  ])('in a file named %s is %s', (file, format) => {
    expect(readArguments(['--services', 'bell', '-o', file]).values.format).toBe(format);
  });
});

const secret = 'hunter2-the-secret';

const plan = {
  variables: { password: { value: secret } },
  planned_values: {
    outputs: { password: { sensitive: true, value: secret } },
    root_module: {
      resources: [
        {
          address: `aws_gong_stand.f["${secret}"]`,
          type: 'aws_gong_stand',
          values: { metal: 'steel', environment: [{ variables: { TOKEN: secret } }] },
          sensitive_values: { environment: [{ variables: true }] },
        },
        {
          address: 'aws_bell_tower.s',
          type: 'aws_bell_tower',
          values: { volume: secret, name: secret },
        },
      ],
    },
  },
};

const template = `
Resources:
  Site:
    Type: AWS::Bell::Tower
    Properties:
      volume: LOW
      Name: ${secret}
`;

const files = {
  'plan.json': JSON.stringify(plan),
  'stack.yaml': template,
  'broken.json': `{"planned_values": {"password": "${secret}" x`,
  'nothing.json': '{"planned_values": {}}',
};

/** Runs the command on files of a folder; messages name them without it. */
async function run(...args: readonly string[]) {
  const folder = folderWith(files);
  const words = args.map((word) => (/\.(?:json|yaml)$/.test(word) ? join(folder, word) : word));
  const result = await runCommand(words, catalogue);
  const [output, stderr] = [result.output, result.stderr].map(String) as [string, string];
  expect(output + stderr).not.toContain(secret);
  return { ...result, output, stderr: stderr.replaceAll(join(folder, '/'), '') };
}

const modesOf = (output: string): readonly string[] => [
  ...new Set(jsonRows(output).map(({ service, mode }) => `${service}.${mode}`)),
];

describe('a matrix of a plan or a template', () => {
  const named = ['--services', 'bell.low,gong', '--plan', 'plan.json'];

  test.each([
    ['what they say', ['--plan', 'plan.json'], ['bell.loud', 'gong.steel']],
    [
      'several files as of one',
      ['--plan', 'plan.json', '--template', 'stack.yaml'],
      ['bell.loud', 'bell.low', 'gong.steel'],
    ],
    [
      'a mode that is named, which settles what a file leaves open',
      named,
      ['bell.low', 'gong.steel'],
    ],
  ])('is of %s', async (_, args, modes) => {
    const { output, exitCode } = await run(...args, '--format', 'json');
    expect([exitCode, ...modesOf(output)]).toEqual([0, ...modes]);
  });

  it('marks the default mode that stands in, and standard error says why', async () => {
    const { output, stderr } = await run('--plan', 'plan.json', '--format', 'csv');
    expect(output).toContain('"Mode loud (default mode)"');
    expect(stderr).toBe(
      '! aws_bell_tower (aws_bell_tower.s): The configuration does not say its mode. The default stands in: bell.loud.\n',
    );
    expect((await run(...named)).stderr).toBe('');
  });

  it('is not made in strict runs that leave something open', async () => {
    const open = await run('--plan', 'plan.json', '--strict', '--output', 'matrix.csv');
    expect([open.exitCode, open.output, open.file]).toEqual([1, '', undefined]);
    expect(open.stderr).toContain('✖ Not all could be told, so nothing is written. Name the modes');
    expect((await run('--template', 'stack.yaml', '--strict')).exitCode).toBe(0);
  });

  it('is not made of files that cannot be read', async () => {
    const plans = ['--plan', 'broken.json', '--plan', 'stack.yaml'];
    const templates = ['--template', 'none.yaml', '--template', 'plan.json'];
    const { stderr, exitCode, output } = await run(...plans, ...templates);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "✖ broken.json:1:54: From here on it is not JSON. A plan is one JSON object. Make it with "terraform show -json <plan> > plan.json".
      ✖ stack.yaml:2:1: From here on it is not JSON. A plan is one JSON object. Make it with "terraform show -json <plan> > plan.json".
      ✖ none.yaml: There is no such file.
      ✖ plan.json: This is a Terraform plan. Name it with --plan.
      See dividing-line matrix --help.
      "
    `);
  });

  it('is not made of nothing', async () => {
    const { stderr, exitCode } = await run('--plan', 'nothing.json');
    expect([exitCode, stderr.split('\n')[0]]).toEqual([1, '✖ There is no AWS service in it.']);
  });
});
