import { expect, test } from 'vitest';
import { oscalErrors } from '#exports/matrix/oscal/testing/validate.ts';
import { aMatrixService, aPart } from '#exports/matrix/testing/made-up.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './command.ts';

const catalogue = {
  services: [
    aMatrixService('bell', { loud: [aPart('ring', { controls: ['ac-2'] })], low: [aPart('oil')] }),
  ],
  controls: [],
  types: [],
  origin: { day: '2026-11-26', version: '1.2.3', site: 'https://line.example/' },
};

test('OSCAL has a component for each chosen mode', async () => {
  const args = ['matrix', '--services', 'bell.*', '--format', 'oscal'];
  const { output, exitCode } = await runCommand(args, catalogue, () => Promise.resolve('missing'));
  expect(exitCode).toBe(0);
  const document = JSON.parse(String(output)) as {
    'component-definition': { components: { title: string }[] };
  };
  expect(oscalErrors.componentDefinition(document)).toEqual([]);
  expect(document['component-definition'].components.map(({ title }) => title)).toEqual([
    'BELL, Mode loud',
    'BELL, Mode low',
  ]);
});

test.each([
  ['crm.oscal.json', 'oscal'],
  ['CRM.JSON', 'json'],
  ['oscal.json', 'json'],
  ['crm.xlsx', 'xlsx'],
  ['crm.pdf', 'pdf'],
  ['crm', 'md'],
])('a file named %s is %s', (file, format) => {
  expect(readArguments(['--services', 'bell', '-o', file]).values.format).toBe(format);
});
