import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';

const script = fileURLToPath(new URL('compress.ts', import.meta.url));
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

test('compresses the folder that is named', () => {
  const folder = folderWith({ 'index.html': 'Who secures what? '.repeat(40) });
  const { status, stdout } = run('--outDir', folder);
  expect(status).toBe(0);
  expect(stdout).toContain('Compressed 1 files');
  expect(existsSync(join(folder, 'index.html.zst'))).toBe(true);
});

test('says what is wrong', () => {
  const nowhere = run('--outDir', 'no-such-folder');
  expect(nowhere.status).toBe(1);
  expect(nowhere.stderr).toMatchInlineSnapshot(`
    "There is no built site in no-such-folder, which has no index.html: run npm run build, or name a folder with --outDir.
    "
  `);
  const unknown = run('--outdir=dist');
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toMatch(/^✖ Unknown option '--outdir'.* See --help\.\n$/);
});
