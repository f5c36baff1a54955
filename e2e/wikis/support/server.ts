/** A wiki’s server: on loopback, on a free port, and gone with all that it wrote when stopped. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running wiki. */
export interface Wiki {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Ends the server and deletes its data. */
  readonly stop: () => Promise<void>;
}

/** A new folder outside the project for the data of one run. */
export const dataFolder = (name: string): string =>
  mkdtempSync(join(tmpdir(), `dividing-line-${name}-`));

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Deleted when the server is stopped. */
  readonly data: string;
}

/** Starts a server that says its address when it is ready. Throws with its output if it ends. */
export async function startServer(
  command: string,
  args: readonly string[],
  { env, data }: Options,
): Promise<Wiki> {
  const child = spawn(command, args, { env: { ...process.env, ...env } });
  // No server keeps running when a worker is ended early.
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { origin: await addressOf(child), stop };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (address) resolve(address[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', () => reject(new Error(`The wiki’s server ended:\n${output}`)));
  });
}
