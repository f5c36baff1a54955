import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { installPeer } from '../contenders/install-peer.ts';

/** How many connections ask again and again, and for how many seconds. */
export const load = { connections: 50, warmUp: 1, seconds: 3 } as const;

/** What autocannon prints, as far as it is read here. Latencies are in milliseconds. */
interface Output {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly '2xx': number;
  readonly non2xx: number;
  readonly errors: number;
}

export interface LoadFigures {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Requests without an answer of success. */
  readonly failed: number;
}

/**
 * What autocannon says of an address, after a shorter run that is thrown away.
 *
 * @param encoding What the client accepts; nothing compressed when left out.
 * @throws {CannotMeasure} where autocannon cannot be installed.
 */
export async function loadOf(address: string, encoding?: string): Promise<LoadFigures> {
  const { folder } = installPeer('autocannon');
  const run = async (seconds: number): Promise<Output> => {
    const args = ['--json', '-c', String(load.connections), '-d', String(seconds)];
    if (encoding) args.push('-H', `accept-encoding=${encoding}`);
    const program = spawn(join(folder, 'node_modules/.bin/autocannon'), [...args, address], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(program, 'exit');
    const output = (await json(program.stdout)) as Output;
    await ended;
    return output;
  };
  await run(load.warmUp);
  const { requests, latency, non2xx, errors } = await run(load.seconds);
  return {
    requestsPerSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    failed: non2xx + errors,
  };
}
