/** Two builds of one commit are the same, byte for byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, root } from './support/sites.ts';

const again = join(root, 'node_modules/.cache/dividing-line/again');

function hashes(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

test('a second build equals the first', () => {
  rmSync(again, { recursive: true, force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const build = spawnSync('astro', ['build', '--outDir', again], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect(build.status, build.stderr).toBe(0);
  expect(hashes(again)).toEqual(hashes(dist));
});
