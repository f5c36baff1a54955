import { expect, test } from 'vitest';
import { aMatrixService, aPart } from '#exports/matrix/testing/made-up.ts';
import { runCommand } from './command.ts';

const catalogue = {
  services: [
    aMatrixService('bell', {
      loud: [aPart('cast', { controls: ['sc-28', 'sc-8'] }), aPart('ring', { controls: ['sc-8'] })],
    }),
  ],
  controls: [],
  origin: { day: '2026-11-26', version: '1.0.0', site: 'https://line.example/' },
  types: [],
};
const run = (...args: readonly string[]) =>
  runCommand(['--services', 'bell', ...args], catalogue, async () => 'missing');

test('a matrix is limited to the controls that are named', async () => {
  const { output, exitCode } = await run('--controls', 'SC-28', '--format', 'json');
  const { rows } = JSON.parse(String(output)) as { rows: readonly { part: string }[] };
  expect([exitCode, ...rows.map(({ part }) => part)]).toEqual([0, 'cast']);
  const both = await run('--controls', 'SC-28', '--controls', 'sc-8');
  expect(both.output).toContain('Limited to SC-28, SC-8, with their enhancements');
});

test('a word that is no control is an error, and nothing is written', async () => {
  expect(await run('--controls', 'SC-28,encryption')).toEqual({
    output: '',
    stderr:
      '✖ There is no control “encryption”. Write NIST SP 800-53 ids: SC-28, AC-6(1).\nSee dividing-line matrix --help.\n',
    exitCode: 1,
  });
});
