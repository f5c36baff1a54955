import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotMeasure, type Workplace } from '../contenders/contender.ts';

/** What a build has used. */
export interface BuildUse {
  /** From its start to its end, in seconds. */
  readonly wall: number;
  /** User and system time of all its processes, in seconds. */
  readonly cpu: number;
  /** The most memory that its processes had together, in bytes; undefined without `/proc`. */
  readonly memory: number | undefined;
}

/** Bash’s own `time` adds up all processes that ended before their parents, to the millisecond. */
const script = 'TIMEFORMAT="%U %S"; { time "$@" >&3 2>&1; } 2>&4';

/** In milliseconds. All of `/proc` is read each time, so more often would slow the build down. */
const interval = 500;

/**
 * Runs a contender's build as it is and says what it has used.
 *
 * CPU time is the larger of what Bash says and what was seen: Bash misses processes that lost their
 * parents, and who looks twice a second misses short ones.
 *
 * @param log Where to keep what the build says, absolute.
 * @throws {CannotMeasure} with what it said last, where it ends with another code than 0.
 */
export async function runBuild(
  { folder, command, environment }: Workplace,
  log: string,
): Promise<BuildUse> {
  mkdirSync(dirname(log), { recursive: true });
  const timesFile = `${log}.times`;
  const [output, times] = [openSync(log, 'w'), openSync(timesFile, 'w')];
  const start = performance.now();
  const child = spawn('bash', ['-c', script, 'build', ...command], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', output, times],
  });
  const look = watchTree(child.pid ?? 0);
  let seen = look();
  const timer = setInterval(() => (seen = look()), interval);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  const wall = (performance.now() - start) / 1000;
  closeSync(output);
  closeSync(times);
  if (code !== 0) {
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    throw new CannotMeasure(lines.slice(-8).join('\n'));
  }
  const [user = 0, system = 0] = readFileSync(timesFile, 'utf8').trim().split(' ').map(Number);
  return { ...seen, wall, cpu: Math.max(seen.cpu, user + system) };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** User and system time of its own, in ticks of 10 ms. */
  readonly ticks: number;
}

/**
 * Looks at a process and its descendants when told to. A process that has lost its parent stays in.
 *
 * @returns What all that were ever seen have used so far.
 */
function watchTree(root: number): () => Pick<BuildUse, 'cpu' | 'memory'> {
  const ticks = new Map([[root, 0]]);
  let memory: number | undefined;
  return () => {
    const processes = listProcesses();
    let size = 0;
    while (size < ticks.size) {
      size = ticks.size;
      for (const each of processes) {
        if (ticks.has(each.pid) || ticks.has(each.parent)) ticks.set(each.pid, each.ticks);
      }
    }
    const living = processes.filter(({ pid }) => ticks.has(pid));
    const sum = living.reduce((total, { pid }) => total + memoryOf(pid), 0);
    if (living.length > 0) memory = Math.max(memory ?? 0, sum);
    return { cpu: [...ticks.values()].reduce((total, each) => total + each, 0) / 100, memory };
  };
}

/** What of `/proc` can be read: a process that ends meanwhile is no process. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listProcesses(): readonly Process[] {
  const names = process.platform === 'linux' ? readdirSync('/proc') : [];
  return names
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      // The program's name comes second, in parentheses, and may have spaces.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent = NaN, user = NaN, system = NaN] = [fields[1], fields[11], fields[12]].map(
        Number,
      );
      return Number.isNaN(system) ? [] : [{ pid: Number(name), parent, ticks: user + system }];
    });
}

/** Its proportional share, in bytes: what processes share is counted once. */
const memoryOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
