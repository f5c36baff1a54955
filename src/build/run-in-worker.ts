import { Worker } from 'node:worker_threads';

/**
 * What a thread of its own says, beside which this one goes on.
 *
 * @param deed What the thread does, for the error that it ended: "checks the rules".
 * @param script Says its answer in one message.
 * @param workerData What it is told at its start.
 * @throws what goes wrong there.
 */
export const runInWorker = <Answer>(
  deed: string,
  script: URL,
  workerData: unknown,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(script, { workerData });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) =>
      reject(new Error(`The thread that ${deed} ended with code ${code}.`)),
    );
  });
