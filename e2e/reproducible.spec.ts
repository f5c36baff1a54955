/** Two builds of one commit are the same, byte for byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { defaultCacheFolder } from '../src/diagram/render/cache.ts';
import { everything, sampleOf } from '../src/testing/sample.ts';
import { dist, root } from './support/sites.ts';

const again = join(root, '.cache/again');
const cache = join(root, '.cache/fewer-diagrams');

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

/** The first build's day, as seconds: midnight may have passed since, and embeds tell their day. */
function dayOfBuild(): string {
  const embed = readFileSync(join(dist, 'embed/ec2/index.html'), 'utf8');
  const [, day = ''] = /<time datetime="(\d{4}-\d{2}-\d{2})">/.exec(embed) ?? [];
  return String(Date.parse(day) / 1000);
}

test('a second build equals the first', () => {
  test.setTimeout(everything ? 3_600_000 : 600_000);
  for (const folder of [again, cache]) rmSync(folder, { recursive: true, force: true });
  // Astro's last build may not help, and some of the pictures are drawn again.
  mkdirSync(cache, { recursive: true });
  const drawn = readdirSync(defaultCacheFolder)
    .filter((file) => file.endsWith('.cache'))
    .sort();
  const redrawn = new Set(sampleOf(drawn, 40, (file) => file));
  for (const file of drawn.filter((each) => !redrawn.has(each))) {
    copyFileSync(join(defaultCacheFolder, file), join(cache, file));
  }
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    DIAGRAM_CACHE: cache,
    SOURCE_DATE_EPOCH: dayOfBuild(),
  };
  const build = (...options: readonly string[]) =>
    spawnSync('node', ['src/cli/build.ts', '--outDir', again, ...options], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
  const { status, stderr } = build('--force');
  expect(status, stderr).toBe(0);
  const [first, second] = [hashes(dist), hashes(again)];
  const files = new Set([...Object.keys(first), ...Object.keys(second)]);
  expect(files.size).toBeGreaterThan(1000);
  expect([...files].filter((file) => first[file] !== second[file])).toEqual([]);
  // Beside it, nothing is left, and a third has nothing to do.
  expect(readdirSync(dirname(again)).filter((name) => name.startsWith('.again.'))).toEqual([]);
  const third = build();
  expect(third.stdout, third.stderr).toMatch(/^Nothing has changed since the last build: /);
  expect(third.status).toBe(0);
  expect(hashes(again)).toEqual(second);
});
