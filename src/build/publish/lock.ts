import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { processStart } from './process-start.ts';

/** Another build is under way. */
export class BuildInProgressError extends Error {
  override readonly name = 'BuildInProgressError';

  /**
   * @param pid The process that builds.
   * @param target The folder to which it publishes.
   */
  constructor(pid: number, target: string) {
    super(
      `Another build, process ${pid}, is making ${target}. Two at once would write the same files: wait until it ends, or end it with "kill ${pid}".`,
    );
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Who builds. */
interface Holder {
  readonly pid: number;
  /** What `processStart` said of it; missing where the system does not say. */
  readonly started?: string | undefined;
  /** The folder to which it publishes. */
  readonly target: string;
}

/**
 * Takes a lock for this process. A lock of a process that has ended is taken over.
 *
 * @param file The file that says who has it.
 * @param target The folder to which this process publishes, for whoever comes second.
 * @returns What releases it.
 * @throws {BuildInProgressError} where another process has it.
 * @throws the error of the file system, where the file cannot be written.
 */
export function takeLock(file: string, target: string): () => void {
  const own: Holder = { pid: process.pid, started: processStart(process.pid), target };
  const text = JSON.stringify(own);
  mkdirSync(dirname(file), { recursive: true });
  while (!create(file, text)) {
    const found = textOf(file);
    const holder = holderIn(found);
    if (holder && isAlive(holder)) throw new BuildInProgressError(holder.pid, holder.target);
    if (found !== undefined) removeIfStill(file, found);
  }
  return () => {
    if (textOf(file) === text) rmSync(file, { force: true });
  };
}

/** Writes a file that is not there yet, all of it at once. Says whether it was not there. */
function create(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, text);
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a lock, unless another process has just taken it over. */
function removeIfStill(file: string, found: string): void {
  const aside = `${file}.${process.pid}.ended`;
  try {
    renameSync(file, aside);
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return;
  }
  const taken = textOf(aside);
  if (taken !== undefined && taken !== found) create(file, taken);
  rmSync(aside, { force: true });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Who a lock names; undefined for a text that no build wrote. */
function holderIn(text: string | undefined): Holder | undefined {
  try {
    const holder = JSON.parse(text ?? '') as Partial<Holder> | null;
    const isSound =
      Number.isSafeInteger(holder?.pid) && (holder?.pid ?? 0) > 0 && holder?.target !== undefined;
    return isSound ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  const now = processStart(pid);
  return now !== undefined && (started === undefined || now === started);
}
