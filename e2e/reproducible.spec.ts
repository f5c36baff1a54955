/**
 * Two builds of one commit are the same, byte for byte. incremental.spec.ts tries that with a small site, and
 * this, in a run that looks at everything, with the whole one.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { defaultCacheFolder } from '#diagram/cache.ts';
import { sampleOf } from '#load/testing/sample.ts';
import { digestsOf } from './support/pages.ts';
import { dist, root } from './support/sites.ts';

/** The first build's day, as seconds: midnight may have passed since, and embeds tell their day. */
function dayOfBuild(site: string): string {
  const embed = readFileSync(join(site, 'embed/ec2/index.html'), 'utf8');
  const [, day = ''] = /<time datetime="(\d{4}-\d{2}-\d{2})">/.exec(embed) ?? [];
  return String(Date.parse(day) / 1000);
}

/** A second cache of pictures, without some of the first: those are drawn again. */
function fewerPictures(cache: string, fewer: string): void {
  mkdirSync(fewer, { recursive: true });
  const drawn = readdirSync(cache)
    .filter((file) => file.endsWith('.cache'))
    .sort();
  const redrawn = new Set(sampleOf(drawn, 40, (file) => file));
  for (const file of drawn.filter((each) => !redrawn.has(each))) {
    copyFileSync(join(cache, file), join(fewer, file));
  }
}

/**
 * Builds a site again beside the first, and compares them.
 *
 * @param folder The project.
 * @param first The site as it was built there.
 */
function buildAgain(folder: string, first: string, atLeast: number): void {
  const [again, cache] = [join(folder, '.cache/again'), join(folder, '.cache/fewer-diagrams')];
  for (const left of [again, cache]) rmSync(left, { recursive: true, force: true });
  fewerPictures(join(folder, defaultCacheFolder), cache);
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    DIAGRAM_CACHE: cache,
    SOURCE_DATE_EPOCH: dayOfBuild(first),
  };
  const build = (...options: readonly string[]) =>
    spawnSync('node', ['src/cli/build.ts', '--outDir', again, ...options], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
  // Astro's last build may not help.
  const { status, stderr } = build('--force');
  expect(status, stderr).toBe(0);
  const [one, two] = [digestsOf(first), digestsOf(again)];
  const files = new Set([...Object.keys(one), ...Object.keys(two)]);
  expect(files.size).toBeGreaterThan(atLeast);
  expect([...files].filter((file) => one[file] !== two[file])).toEqual([]);
  // Beside it, nothing is left but the lock, which stays, and a third has nothing to do.
  const left = readdirSync(join(folder, '.cache')).filter((name) => name.startsWith('.again.'));
  expect(left).toEqual(['.again.lock']);
  const third = build();
  expect(third.stdout, third.stderr).toMatch(/^Nothing has changed since the last build: /);
  expect(third.status).toBe(0);
  expect(digestsOf(again)).toEqual(two);
}

test('a second build equals the first', () => {
  test.setTimeout(3_600_000);
  buildAgain(root, dist, 10_000);
});
