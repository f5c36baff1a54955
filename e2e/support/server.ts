/** A server that tests start on loopback: started with a port that was free, and gone when stopped. */
import { spawn } from 'node:child_process';
import { createServer, connect, type AddressInfo } from 'node:net';

export interface RunningServer {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A port of 127.0.0.1 that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts a server and waits until it listens on the port. Throws with its output if it ends. */
export async function startServer(
  command: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = spawn(command, args, { env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // No server keeps running when a worker is ended early.
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve());
  });
  const isOver = ended.then(() => true);
  while (!(await listens(port))) {
    const over = await Promise.race([isOver, new Promise((resolve) => setTimeout(resolve, 50))]);
    if (over === true) throw new Error(`${command} ended:\n${output}`);
  }
  const stop = () => {
    process.off('exit', kill);
    kill();
    return ended;
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
