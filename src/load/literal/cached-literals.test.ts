import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cachedLiterals } from './cached-literals.ts';
import { readLiteral, type ValuePath } from './read-literal.ts';
import { parse } from './parse.ts';

vi.mock('./parse.ts', { spy: true });

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'literals-'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(root, 'astro.config.mjs'), '');
});
afterEach(() => rmSync(root, { recursive: true }));

const form = { call: 'defineService' };
const file = 'src/catalog/services/compute/lamp.ts';
const text = `import { defineService } from '../../define.ts';

export default defineService({
  pages: { guide: { path: 'lamp.html' } },
  add: [
    { id: 'bulb', layer: 'hardware', sources: ['guide', { page: 'guide', at: 'a … b' }] },
    { id: 'switch',
      setting: { state: 'on' } },
  ],
  override: { 'os-patches': { duty: 'Wait.' } },
});
`;
const paths: readonly ValuePath[] = [
  [],
  ['pages', 'guide', 'path'],
  ['add'],
  ['add', { id: 'switch' }],
  ['add', { id: 'switch' }, 'id'],
  ['add', { id: 'switch' }, 'setting'],
  ['add', { id: 'bulb' }, 'sources', 1],
  ['add', { id: 'none' }, 'id'],
  ['override', 'os-patches'],
  ['override', 'os-patches', 'duty'],
];

test('a file that an earlier process accepted has the same value and positions', () => {
  const first = cachedLiterals(root);
  first.read(file, text, form);
  first.save();
  const fresh = readLiteral(file, text, form);
  const kept = cachedLiterals(root).read(file, text, form);
  expect(kept).toMatchObject({ file, value: fresh.value, diagnostics: [] });
  expect(paths.map(kept.positionOf)).toEqual(paths.map(fresh.positionOf));
});

test('it is not parsed again, nor for the position of a part', () => {
  const first = cachedLiterals(root);
  first.read(file, text, form);
  first.save();
  vi.mocked(parse).mockClear();
  const kept = cachedLiterals(root).read(file, text, form);
  expect(kept.positionOf(['add', { id: 'switch' }, 'id'])).toEqual({ file, line: 7, column: 11 });
  expect(parse).not.toHaveBeenCalled();
  kept.positionOf(['add']);
  expect(parse).toHaveBeenCalledOnce();
});

test('a file with findings is read again, and has them again', () => {
  const wrong = text.replace("'lamp.html'", 'lamp');
  for (let process = 0; process < 2; process += 1) {
    const literals = cachedLiterals(root);
    expect(literals.read(file, wrong, form).diagnostics).toHaveLength(1);
    literals.save();
  }
});

test('what one form accepts is not accepted by another', () => {
  const first = cachedLiterals(root);
  first.read(file, text, form);
  first.save();
  const { diagnostics } = cachedLiterals(root).read(file, text, { call: 'defineTrait' });
  expect(diagnostics).not.toEqual([]);
});
