import { wordsOf } from './phases.ts';
import type { Stage } from './tracker.ts';
import { duration, inDigits, left } from './words.ts';

const barWidth = 20;

/**
 * The line that says what is under way: phase, bar and count, time left. Cut where the terminal ends.
 *
 * @param secondsLeft Of the whole build; undefined where nobody knows.
 * @param columns How wide the terminal is.
 */
export function progressLine(
  { phase, total, done, seconds }: Stage,
  secondsLeft: number | undefined,
  columns: number,
): string {
  const share = total ? Math.min(done / total, 1) : 0;
  const filled = Math.round(share * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  const count = total ? [`${bar} ${inDigits(Math.min(done, total))}/${inDigits(total)}`] : [];
  const time = secondsLeft === undefined ? duration(seconds) : left(secondsLeft);
  return [wordsOf(phase).doing, ...count, time].join('  ').slice(0, Math.max(columns - 1, 0));
}

/** The line that says what was done: `Made the pages: 1,409 (41 s)`. */
export function doneLine({ phase, total, seconds }: Stage): string {
  const count = total === undefined ? '' : `: ${inDigits(total)}`;
  return `${wordsOf(phase).done}${count} (${duration(seconds)})`;
}
