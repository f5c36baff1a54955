import type { Phase } from './phases.ts';
import type { Progress } from './progress.ts';

/** A phase as it stands. */
export interface Stage {
  readonly phase: Phase;
  readonly total: number | undefined;
  readonly done: number;
  /** Since it began. */
  readonly seconds: number;
}

interface Listeners {
  /** A phase has ended. */
  readonly ended: (stage: Stage) => void;
  /** Something has changed. */
  readonly changed: () => void;
}

/** Keeps in mind which phase is under way and how far it is. */
export class Tracker implements Progress {
  readonly #listeners: Listeners;
  readonly #now: () => number;
  #current: { phase: Phase; total: number | undefined; done: number; from: number } | undefined;
  readonly #seconds: Partial<Record<Phase, number>> = {};

  /**
   * @param now A clock, in milliseconds.
   */
  constructor(listeners: Listeners, now: () => number = () => performance.now()) {
    this.#listeners = listeners;
    this.#now = now;
  }

  phase(phase: Phase, total?: number): void {
    this.end();
    this.#current = { phase, total, done: 0, from: this.#now() };
    this.#listeners.changed();
  }

  step(count = 1): void {
    if (!this.#current) return;
    this.#current.done += count;
    this.#listeners.changed();
  }

  /** The last phase has ended. */
  end(): void {
    const { stage } = this;
    if (!stage) return;
    this.#seconds[stage.phase] = (this.#seconds[stage.phase] ?? 0) + stage.seconds;
    this.#current = undefined;
    this.#listeners.ended(stage);
  }

  /** The phase that is under way. */
  get stage(): Stage | undefined {
    if (!this.#current) return undefined;
    const { from, ...rest } = this.#current;
    return { ...rest, seconds: (this.#now() - from) / 1000 };
  }

  /** How long each phase took that has ended. */
  get seconds(): Readonly<Partial<Record<Phase, number>>> {
    return this.#seconds;
  }
}
