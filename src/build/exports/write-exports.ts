import { availableParallelism } from 'node:os';
import type { Work } from './task.ts';
import { Thread } from './thread.ts';

/** A thread that starts reads the whole catalogue, so each gets some work. */
const leastPerThread = 150;

/** Small enough that threads end together, large enough that one page's syntaxes share its parsing. */
const batchSize = 14;

interface Options {
  readonly threads?: number;
  /** The script of a thread; for tests. */
  readonly script?: URL;
}

/**
 * Writes all exports into a built site: what the cache has is copied, the rest is made, each processor
 * its share.
 *
 * @throws the first error of a thread; some files are written by then.
 */
export async function writeExports(
  work: Work,
  {
    threads = availableParallelism(),
    script = new URL('./worker.ts', import.meta.url),
  }: Options = {},
): Promise<void> {
  const started = [new Thread(script, work)];
  try {
    const { missing } = await started[0]!.do({ copy: true });
    const wanted = Math.min(threads, Math.ceil(missing.length / leastPerThread));
    while (started.length < wanted) started.push(new Thread(script, work));
    let next = 0;
    const makeBatches = async (thread: Thread) => {
      while (next < missing.length) {
        const batch = missing.slice(next, (next += batchSize));
        await thread.do({ make: batch });
      }
    };
    await Promise.all(started.map(makeBatches));
  } finally {
    await Promise.all(started.map((thread) => thread.end()));
  }
}
