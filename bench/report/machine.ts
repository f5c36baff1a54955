import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { root } from '../contenders/folders.ts';

/** The machine on which the report is written: the one on which the results were measured. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${type()} ${release()}, Node ${process.version}`;
}

/** The project's commit. */
export const commit = (): string =>
  spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();

/** By which command a section was written, when, and of what on which machine. */
export const writtenBy = (command: string): string =>
  `Written by \`npm run ${command}\`, ${new Date().toISOString().slice(0, 10)}, commit ${commit()}, ${machine()}`;
