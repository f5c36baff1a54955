/** What Linux says of a process and all that it starts, in `/proc`. */
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** User and system time of its own, in ticks of 10 ms. */
  readonly ticks: number;
}

/** What a tree of processes has used so far. */
export interface TreeUse {
  /** CPU time of every process that was ever seen, in seconds. */
  readonly cpu: number;
  /** The most memory that all had together at one look, in bytes; undefined without `/proc`. */
  readonly memory: number | undefined;
}

/** Looks at a process and its descendants when told to. A process that has lost its parent stays in. */
export class TreeWatch {
  readonly #seen = new Map<number, number>();
  #memory: number | undefined;

  /** @param root The process at the top. */
  constructor(root: number) {
    this.#seen.set(root, 0);
  }

  /** @param withMemory Memory too: to sum it up takes the kernel milliseconds. */
  look({ withMemory }: { readonly withMemory: boolean }): void {
    const processes = listProcesses();
    let found = true;
    while (found) {
      const added = processes.filter(
        ({ pid, parent }) => !this.#seen.has(pid) && this.#seen.has(parent),
      );
      for (const { pid } of added) this.#seen.set(pid, 0);
      found = added.length > 0;
    }
    const living = processes.filter(({ pid }) => this.#seen.has(pid));
    for (const { pid, ticks } of living) this.#seen.set(pid, ticks);
    if (!withMemory || living.length === 0) return;
    const sum = living.reduce((total, { pid }) => total + memoryOf(pid), 0);
    this.#memory = Math.max(this.#memory ?? 0, sum);
  }

  get use(): TreeUse {
    const ticks = [...this.#seen.values()].reduce((total, each) => total + each, 0);
    return { cpu: ticks / 100, memory: this.#memory };
  }
}

/** A process that ends while it is read is no process. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listProcesses(): readonly Process[] {
  let names: readonly string[] = [];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      // The program's name comes second, in parentheses, and may have spaces.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
      if (parent === undefined || user === undefined || system === undefined) return [];
      return Number.isNaN(system) ? [] : [{ pid: Number(name), parent, ticks: user + system }];
    });
}

/** Its proportional share, in bytes: what processes share is counted once. */
const memoryOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
