import { Worker } from 'node:worker_threads';
import type { CleanOptions } from './clean.ts';
import type { Drawing } from './drawing.ts';
import { drawingForm } from './drawing.ts';
import { MermaidSyntaxError, TooMuchError } from './errors.ts';

/** What the thread says: first that it has begun, then what became of the diagram. */
type Said =
  | { readonly begun: true }
  | { readonly drawn: string }
  | { readonly wrong: Pick<MermaidSyntaxError, 'line' | 'column' | 'found' | 'expected'> };

/** Of a processor, so that a busy machine draws what an idle one does. */
const mostMicroseconds = 2_000_000;

/** By the clock, for a thread that does not say how long it took: in a regular expression, none does. */
const mostMilliseconds = 30_000;

const resourceLimits = { maxOldGenerationSizeMb: 300 };

/**
 * Draws a diagram in a thread of its own, which is ended where it takes too much. A text does not show what
 * it takes to draw it: within all limits of its length, it may be a gigabyte.
 *
 * @param script The thread’s; for tests.
 * @throws {TooMuchError} where it takes more than two seconds or 300 MB.
 * @throws {MermaidSyntaxError} for text that Mermaid cannot read.
 */
export async function drawInThread(
  text: string,
  names: CleanOptions,
  script = new URL('./fence-thread.ts', import.meta.url),
): Promise<Drawing> {
  const worker = new Worker(script, { workerData: { text, names }, resourceLimits });
  const timers: NodeJS.Timeout[] = [];
  try {
    return await new Promise<Drawing>((resolve, reject) => {
      const watchTime = async () => {
        const before = await worker.cpuUsage();
        const ask = async () => {
          const { user, system } = await worker.cpuUsage(before);
          if (user + system > mostMicroseconds) reject(new TooMuchError());
        };
        // A thread that has ended says nothing.
        timers.push(setInterval(() => void ask().catch(() => undefined), 100));
        timers.push(setTimeout(() => reject(new TooMuchError()), mostMilliseconds));
      };
      worker.on('message', (said: Said) => {
        if ('begun' in said) void watchTime().catch(() => undefined);
        else if ('drawn' in said) resolve(drawingForm.read(said.drawn)!);
        else {
          const { found, expected, ...place } = said.wrong;
          reject(new MermaidSyntaxError(place, found, expected, undefined));
        }
      });
      worker.on('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuchError() : error),
      );
      worker.on('exit', () => reject(new Error('The thread that draws a diagram ended.')));
    });
  } finally {
    timers.forEach(clearTimeout);
    await worker.terminate();
  }
}
