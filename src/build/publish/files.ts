import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';

/** What publishing does to folders; tests put a disk that fails in its place. */
export interface Files {
  readonly make: (folder: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Puts a folder in the place of an empty one, which may be on another disk. */
  readonly move: (from: string, to: string) => void;
  /** Removes a folder with all that is in it; one that is not there is no error. */
  readonly remove: (folder: string) => void;
  /** The same, by a process that may outlive this one: nobody waits for it. */
  readonly removeLater: (folder: string) => void;
}

export const realFiles: Files = {
  make: (folder) => void mkdirSync(folder, { recursive: true }),
  rename: renameSync,
  move: (from, to) => {
    try {
      renameSync(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      cpSync(from, to, { recursive: true, preserveTimestamps: true });
    }
  },
  // What another program still writes there may come after what was listed.
  remove: (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  removeLater: (folder) => {
    const script = `fs.rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 3 })`;
    const remover = spawn(process.execPath, ['-e', script, folder], {
      detached: true,
      stdio: 'ignore',
    });
    // Where no process can start, the next build removes it.
    remover.on('error', () => undefined).unref();
  },
};
