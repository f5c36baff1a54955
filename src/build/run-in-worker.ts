import { Worker } from 'node:worker_threads';

/**
 * The one message of a thread of its own, beside which this one goes on.
 *
 * @param label What the thread does, for the error that it ended: "checks the rules".
 * @throws what goes wrong there.
 */
export const runInWorker = <Answer>(
  label: string,
  script: URL,
  workerData: unknown,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(script, { workerData });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) =>
      reject(new Error(`The thread that ${label} ended with code ${code}.`)),
    );
  });
