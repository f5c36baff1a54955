import { Worker } from 'node:worker_threads';
import type { Work } from './task.ts';

/**
 * Makes the index of the search in a thread of its own, beside what else a build does.
 *
 * @throws what goes wrong there.
 */
export const indexInThread = (work: Work): Promise<void> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work });
    thread.once('error', reject);
    thread.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The thread that indexes for the search ended with code ${code}.`)),
    );
  });
