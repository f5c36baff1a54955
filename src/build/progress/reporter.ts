import type { WriteStream } from 'node:tty';
import { doneLine, progressLine } from './line.ts';
import { RedrawnLine } from './redrawn-line.ts';
import { timeLeft, type Seconds } from './time-left.ts';
import { Tracker } from './tracker.ts';

/** Tells a person how far a build is. */
export interface Reporter {
  readonly tracker: Tracker;
  /** Nothing more is told. */
  readonly end: () => void;
}

/**
 * One line for each phase that has ended; in a terminal, below them a line that says what is under way.
 *
 * @param last How long the last build's phases took.
 */
export function makeReporter(
  last: Seconds,
  output: NodeJS.WriteStream = process.stdout,
  errors: NodeJS.WriteStream = process.stderr,
): Reporter {
  let line: RedrawnLine | undefined;
  const tracker = new Tracker({
    ended: (stage) => void output.write(`${doneLine(stage)}\n`),
    changed: () => line?.draw(),
  });
  if (output.isTTY) {
    const text = () => {
      const { stage } = tracker;
      return stage && progressLine(stage, timeLeft(stage, last), output.columns || 80);
    };
    const streams = [output, ...(errors.isTTY ? [errors] : [])] as [WriteStream, ...WriteStream[]];
    line = new RedrawnLine(text, streams);
  }
  return { tracker, end: () => line?.end() };
}
