import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const locks = '.cache/builds';

/** The error of a build when another one writes to the same folder. */
class BuildUnderWay extends Error {
  override readonly name = 'BuildUnderWay';

  /**
   * @param folder The folder to which both write.
   * @param pid The process that began first.
   */
  constructor(folder: string, pid: number) {
    super(
      `Another build, process ${pid}, writes to ${folder}. Two at once would delete each other’s files: wait until it ends, or give this one a folder of its own with --outDir.`,
    );
    this.stack = `${this.name}: ${this.message}`;
  }
}

/**
 * Takes a folder for one build, until the process ends or releases it.
 *
 * @param folder The folder to which the build writes.
 * @param place The folder of the lock files; where it cannot be written, there is no lock.
 * @returns A function that releases it.
 * @throws {BuildUnderWay} where a process that is still alive has taken it.
 */
export function takeFolder(folder: string, place = locks): () => void {
  const note = join(place, `${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.pid`);
  try {
    mkdirSync(place, { recursive: true });
    writeFileSync(note, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return () => undefined;
    const pid = holderOf(note);
    if (pid !== undefined) throw new BuildUnderWay(folder, pid);
    // The process that took it was killed.
    writeFileSync(note, String(process.pid));
  }
  const release = () => {
    // Since it was released, another build may have taken it.
    if (noteOf(note) === process.pid) rmSync(note, { force: true });
  };
  process.once('exit', release);
  return release;
}

/** The id of the process in a lock file, if it is another process and alive. */
function holderOf(note: string): number | undefined {
  const pid = noteOf(note);
  if (pid === undefined || pid === process.pid) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // EPERM: the process belongs to another user, so it is alive.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined;
  }
}

/** The id of the process in a lock file; undefined where there is none. */
function noteOf(note: string): number | undefined {
  try {
    const pid = Number(readFileSync(note, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Lets one build at a time write to a folder. */
export function oneBuild(): AstroIntegration {
  let release: (() => void) | undefined;
  return {
    name: 'one-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') release = takeFolder(fileURLToPath(config.outDir));
      },
      'astro:build:done': () => release?.(),
    },
  };
}
