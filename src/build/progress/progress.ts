import type { Phase } from './phases.ts';

/** Whom the parts of a build tell how far they are. */
export interface Progress {
  /**
   * A phase begins, and the one before has ended.
   *
   * @param phase Which one.
   * @param total How much there is to do in it, where that is known.
   */
  phase(phase: Phase, total?: number): void;
  /**
   * More of the phase is done.
   *
   * @param count How much more.
   */
  step(count?: number): void;
}

/** Where it is kept: a module may be there twice, as it is and as a part of the site's bundle. */
const key = Symbol.for('dividing-line.progress');
const place = globalThis as { [key]?: Progress | undefined };

/** How far the build is, told to whoever listens; nobody does in the development server. */
export const progress: Progress = {
  phase: (phase, total) => place[key]?.phase(phase, total),
  step: (count = 1) => place[key]?.step(count),
};

/** Lets somebody listen to the build of this process; nobody, where it is left out. */
export function listen(listener?: Progress): void {
  place[key] = listener;
}
