/** What the scaffold writes is accepted by every check but those that ask for facts. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { check } from 'prettier';
import { beforeEach, expect, test } from 'vitest';
import { readCatalog } from '../project/read-catalog.ts';
import { generatedIds, generatedIdsFile } from '../project/generated-ids.ts';
import { newService } from './new-service.ts';
import { typeProblems } from './testing-types.ts';
import { answers, entryFile, pageFile, useCopy } from './testing.ts';

const copy = useCopy();

beforeEach(async () => {
  expect((await newService(copy.root, ['app-mesh', ...answers.flat()], false)).code).toBe(0);
});

test('writes an entry that is data, in its place', () => {
  const { findings, entries } = readCatalog(copy.root);
  expect(findings).toEqual([]);
  expect(entries.services.map(({ id, category }) => [id, category])).toContainEqual([
    'app-mesh',
    'networking',
  ]);
});

test('writes what TypeScript accepts', { timeout: 60_000 }, () => {
  const ids = generatedIds(readCatalog(copy.root).entries);
  expect(typeProblems({ [entryFile]: copy.read(entryFile), [generatedIdsFile]: ids })).toEqual([]);
});

test('writes what prettier and oxlint accept', async () => {
  const lint = spawnSync(
    resolve('node_modules/.bin/oxlint'),
    ['--deny-warnings', '-c', resolve('.oxlintrc.json'), entryFile],
    { cwd: copy.root, encoding: 'utf8' },
  );
  expect(lint).toMatchObject({ status: 0 });
  for (const file of [entryFile, pageFile]) {
    const style = { singleQuote: true, printWidth: 100, filepath: file };
    expect([file, await check(copy.read(file), style)]).toEqual([file, true]);
  }
});
