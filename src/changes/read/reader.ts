import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Snapshot } from '../snapshot.ts';

/** A catalogue does not load; the message says why. */
export class NotLoadable extends Error {
  override readonly name = 'NotLoadable';
}

/** What the child process answers. */
export type Answer = { readonly snapshot: Snapshot } | { readonly error: string };

/** After this many catalogues a new process begins: a process forgets no module. */
const mostCatalogues = 40;

/**
 * Reads catalogues in a process of its own, one after the other: what their modules do must not reach
 * this one. One process reads many, because the first takes five times as long as the next.
 */
export class Reader {
  #child: ChildProcess | undefined;
  #count = 0;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * The snapshot of the catalogue in a folder.
   *
   * @throws {NotLoadable}
   */
  read(folder: string): Promise<Snapshot> {
    const next = this.#last.then(() => this.#readNow(folder));
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Ends the process once it has read all that was asked for. */
  async close(): Promise<void> {
    await this.#last;
    this.#end();
  }

  #readNow(folder: string): Promise<Snapshot> {
    if (this.#count++ % mostCatalogues === 0) this.#end();
    const child = (this.#child ??= start());
    return new Promise((done, fail) => {
      const stop = () => {
        child.off('message', answered);
        child.off('close', closed);
      };
      const answered = (answer: Answer) => {
        stop();
        if ('snapshot' in answer) done(answer.snapshot);
        else fail(new NotLoadable(answer.error));
      };
      const closed = () => {
        stop();
        this.#child = undefined;
        fail(new NotLoadable('The process that read it ended.'));
      };
      child.on('message', answered).on('close', closed);
      child.send(folder);
    });
  }

  #end(): void {
    this.#child?.kill();
    this.#child = undefined;
  }
}

const start = (): ChildProcess =>
  // Not by `import.meta.url`: in a build this module is part of a bundle elsewhere.
  fork(resolve('src/changes/read/read-catalogues.ts'), {
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
