import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Workplace } from '../contenders/contender.ts';
import { TreeWatch } from './process-tree.ts';

/** What a build has used. */
export interface BuildUse {
  /** From its start to its end, in seconds. */
  readonly wall: number;
  /** User and system time of all its processes, in seconds. */
  readonly cpu: number;
  /** The most memory that its processes had together, in bytes; undefined where nobody says. */
  readonly memory: number | undefined;
}

/** A build that ended with another code than 0. Its message has what it said last. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed';
}

/** Bash’s own `time` adds up all processes that ended before their parents, to the millisecond. */
const script = 'TIMEFORMAT="%U %S"; { time "$@" >&3 2>&1; } 2>&4';

/** In milliseconds. All of `/proc` is read each time, so more often would slow the build down. */
const lookEvery = 250;
/** In looks. */
const memoryEvery = 2;

/**
 * Runs a contender's build as it is and says what it has used.
 *
 * CPU time is the larger of what Bash says and what was seen: Bash misses processes that lost their
 * parents, and who looks four times a second misses short ones.
 *
 * @param log Where to keep what the build says, absolute.
 * @throws {BuildFailed}
 */
export async function runBuild(
  { folder, command, environment }: Workplace,
  log: string,
): Promise<BuildUse> {
  mkdirSync(dirname(log), { recursive: true });
  const times = `${log}.times`;
  const [said, timed] = [openSync(log, 'w'), openSync(times, 'w')];
  const start = performance.now();
  const child = spawn('bash', ['-c', script, 'build', ...command], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', said, timed],
  });
  const watch = new TreeWatch(child.pid ?? 0);
  let looks = 0;
  const timer = setInterval(
    () => watch.look({ withMemory: looks++ % memoryEvery === 0 }),
    lookEvery,
  );
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  const wall = (performance.now() - start) / 1000;
  closeSync(said);
  closeSync(timed);
  if (code !== 0) throw new BuildFailed(lastLines(log));
  const byBash = readFileSync(times, 'utf8').trim().split(' ').map(Number);
  const { cpu, memory } = watch.use;
  return { wall, cpu: Math.max(cpu, (byBash[0] ?? 0) + (byBash[1] ?? 0)), memory };
}

const lastLines = (log: string): string =>
  readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n');
