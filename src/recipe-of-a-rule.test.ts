/** CONTRIBUTING.md's recipe for a new rule, followed in a copy of the project, with its commands as written. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// It reads the whole catalogue, and starts Vitest.
vi.setConfig({ testTimeout: 300_000 });

const [recipe = ''] =
  /^\*\*A new rule\*\*[^]*?\n\n/m.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
const commands = [...recipe.matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = '']) => command);

const rule = `import { inService } from '#load/location.ts';
import type { Rule } from '../rule.ts';

export const madeUp: Rule = {
  id: 'made-up',
  invariant: 'No service is called Made Up.',
  *check({ entries }) {
    for (const { id } of entries.filter(({ name }) => name === 'Made Up')) {
      yield {
        at: inService(id, 'name'),
        message: 'The service is called Made Up.',
        expected: 'Allowed: any other name.',
        help: 'Write its name.',
      };
    }
  },
};
`;

const testOfRule = `import { expect, test } from 'vitest';
import { aService, projectWith, report } from '../testing/project.ts';
import { madeUp } from './made-up.ts';

test('finds the name', async () => {
  const entries = [aService({ name: 'Made Up' })];
  expect(await report(madeUp, projectWith({ entries }))).toContain('ec2 › name:1:1 made-up');
});
`;

let folder = '';
const run = (command: string) => {
  const [program = '', ...args] = command
    .replace('<folder>', 'catalog')
    .replace('<id>', 'made-up')
    .split(' ');
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rule-'));
  for (const path of [
    'src',
    'content',
    'public',
    'package.json',
    'vitest.config.ts',
    'tsconfig.json',
  ])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'src/rules/catalog/made-up.ts'), rule);
  writeFileSync(join(folder, 'src/rules/catalog/made-up.test.ts'), testOfRule);
  const index = join(folder, 'src/rules/index.ts');
  const list = readFileSync(index, 'utf8');
  writeFileSync(
    index,
    `import { madeUp } from './catalog/made-up.ts';\n${list.replace(/(catalogRules[^=]*= \[)/, '$1madeUp, ')}`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('its tests run, and the check asks for its page', () => {
  expect(commands).toHaveLength(2);
  const [loop = '', check = ''] = commands;
  expect(run(loop)).toMatchObject({ status: 0 });
  const without = run(check);
  expect(without.output).toContain('content/errors/made-up.md:1:1 error-page');
  expect(without.status).toBe(1);
  const page = readFileSync(join(folder, 'content/errors/one-owner.md'), 'utf8');
  writeFileSync(join(folder, 'content/errors/made-up.md'), page);
  expect(run(check)).toMatchObject({ status: 0 });
});
