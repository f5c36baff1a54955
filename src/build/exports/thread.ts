import { Worker } from 'node:worker_threads';
import type { Answer, Task, Work } from './task.ts';

type Done = Exclude<Answer, { readonly error: string }>;

/** A thread that does one task after the other. */
export class Thread {
  readonly #worker: Worker;
  #settle: { resolve: (done: Done) => void; reject: (error: Error) => void } | undefined;
  #failure: Error | undefined;

  constructor(script: URL, work: Work) {
    this.#worker = new Worker(script, { workerData: work });
    this.#worker.on('message', (answer: Answer) => {
      const settle = this.#settle;
      this.#settle = undefined;
      if ('error' in answer) settle?.reject(new Error(answer.error));
      else settle?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) =>
      this.#fail(new Error(`A thread that makes exports ended with code ${code}.`)),
    );
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#settle?.reject(this.#failure);
    this.#settle = undefined;
  }

  /**
   * Does a task; the one before must have ended.
   *
   * @throws what went wrong with it, also that the thread ended.
   */
  do(task: Task): Promise<Done> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
