import { runInWorker } from '../run-in-worker.ts';
import type { Work } from './task.ts';

/**
 * Makes the index of the search in a thread of its own, beside what else a build does.
 *
 * @throws what goes wrong there.
 */
export const indexInThread = (work: Work): Promise<void> =>
  runInWorker('indexes for the search', new URL('./worker.ts', import.meta.url), work);
