/** Builds of a made-up site are killed at random moments; the last good site stands whole. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { madeUpFiles } from './testing/made-up-build.ts';

// Each build is a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const script = fileURLToPath(new URL('testing/made-up-build.ts', import.meta.url));

function begin(root: string, text: string, ...rest: readonly string[]) {
  const child = spawn(process.execPath, [script, root, join(root, 'dist'), text, ...rest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said }));
  const begun = Promise.race([once(child.stdout, 'data'), ended]);
  return { child, begun, ended };
}

const textsIn = (folder: string) => [
  ...new Set(madeUpFiles.map((file) => readFileSync(join(folder, file), 'utf8'))),
];
const left = (root: string) =>
  readdirSync(root)
    .filter((name) => !name.endsWith('.lock'))
    .sort();

test('20 kills at random moments', async () => {
  const root = folderWith({ 'src/a.ts': '' });
  const target = join(root, 'dist');
  const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
  // Milliseconds; a quarter of them from the start of the process, the rest from the start of the build.
  const moments = fc.sample(fc.nat({ max: 250 }), { seed, numRuns: 20 });
  const started = fc.sample(fc.nat({ max: 3 }), { seed, numRuns: 20 });
  let last = 'first';
  expect((await begin(root, last).ended).said).toBe('begun\npublished\n');
  for (const [index, moment] of moments.entries()) {
    const { child, begun, ended } = begin(root, `build ${index}`);
    if (started[index] !== 0) await begun;
    await wait(moment);
    child.kill('SIGKILL');
    const { said } = await ended;
    // Between two renames there is none: the next command completes it.
    const texts = existsSync(target) ? textsIn(target) : textsIn(join(root, '.dist.previous'));
    expect(texts, `seed ${seed}, kill ${index}`).toHaveLength(1);
    expect([last, `build ${index}`], `seed ${seed}, kill ${index}`).toContain(texts[0]);
    if (said.includes('published')) expect(texts).toEqual([`build ${index}`]);
    last = texts[0] ?? '';
  }
  expect((await begin(root, 'at last').ended).said, `seed ${seed}`).toBe('begun\npublished\n');
  expect(textsIn(target)).toEqual(['at last']);
  // Processes of their own remove what is left, after the build.
  await expect.poll(() => left(root), { timeout: 30_000 }).toEqual(['.cache', 'dist', 'src']);
});

test('of two at once, the second says who builds, and disturbs nobody', async () => {
  const root = folderWith({ 'src/a.ts': '' });
  const first = begin(root, 'first', 'hang');
  await first.begun;
  const second = await begin(root, 'second').ended;
  expect(second.code).toBe(1);
  expect(second.said).toContain('Another build is under way');
  expect(existsSync(join(root, '.cache/site'))).toBe(true);
  first.child.kill('SIGKILL');
  await first.ended;
  expect((await begin(root, 'third').ended).said).toBe('begun\npublished\n');
  expect(textsIn(join(root, 'dist'))).toEqual(['third']);
});
