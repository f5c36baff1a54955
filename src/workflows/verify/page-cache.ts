import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fetched } from './fetch-page.ts';

/** Keeps what was fetched today, so that a run that was stopped goes on where it was. */
export class PageCache {
  readonly #folder: string;

  /** @param today Pages of another day are asked for again. */
  constructor(root: string, today: string) {
    this.#folder = join(root, '.cache', 'verify', today);
  }

  #file(url: string): string {
    return join(this.#folder, `${createHash('sha256').update(url).digest('hex')}.json`);
  }

  /** What is kept of an address; undefined where nothing usable is. */
  read(url: string): Fetched | undefined {
    try {
      return JSON.parse(readFileSync(this.#file(url), 'utf8')) as Fetched;
    } catch {
      return undefined;
    }
  }

  /** Keeps an answer. A host that did not answer may do so next time. */
  keep(url: string, fetched: Fetched): void {
    if ('unclear' in fetched) return;
    mkdirSync(this.#folder, { recursive: true });
    const file = this.#file(url);
    writeFileSync(`${file}.new`, JSON.stringify(fetched));
    renameSync(`${file}.new`, file);
  }
}
