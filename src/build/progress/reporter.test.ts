import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, progress } from './progress.ts';
import { makeReporter, type Reporter } from './reporter.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  listen();
  vi.useRealTimers();
});

/** A stream that keeps what is written, as a terminal or not. */
function stream(isTTY: boolean): NodeJS.WriteStream & { text: () => string } {
  let written = '';
  const made = Object.assign(new PassThrough(), { isTTY, columns: 80, text: () => written });
  made.on('data', (chunk) => (written += chunk));
  return made as never;
}

/** What a terminal shows of what was written to it. */
const shown = (text: string): string[] =>
  text.split('\n').map((line) => line.split('\r\u001B[K').at(-1) ?? '');

function begin(isTTY: boolean): { output: ReturnType<typeof stream>; reporter: Reporter } {
  const output = stream(isTTY);
  const reporter = makeReporter({ pages: 10, search: 5 }, output, stream(false));
  listen(reporter.tracker);
  return { output, reporter };
}

function build(output: NodeJS.WriteStream, reporter: Reporter): void {
  progress.phase('rules');
  vi.advanceTimersByTime(4100);
  output.write('A warning.\n');
  progress.phase('pages', 2000);
  for (let page = 0; page < 1000; page++) {
    vi.advanceTimersByTime(10);
    progress.step();
  }
  reporter.tracker.end();
}

test('where there is no terminal, a line for each phase, and what others write', () => {
  const { output, reporter } = begin(false);
  build(output, reporter);
  reporter.end();
  expect(output.text()).toMatchInlineSnapshot(`
    "A warning.
    Checked the rules (4.1 s)
    Made the pages: 2,000 (10 s)
    "
  `);
});

test('a terminal shows the same in the end', () => {
  const { output, reporter } = begin(true);
  build(output, reporter);
  reporter.end();
  expect(shown(output.text())).toEqual([
    'A warning.',
    'Checked the rules (4.1 s)',
    'Made the pages: 2,000 (10 s)',
    '',
  ]);
});

test('meanwhile it shows what is under way, below what others write', () => {
  const { output, reporter } = begin(true);
  progress.phase('pages', 2000);
  progress.step(500);
  vi.advanceTimersByTime(5000);
  output.write('A warning.\n');
  expect(shown(output.text())).toEqual(['A warning.', '']);
  vi.advanceTimersByTime(200);
  expect(shown(output.text())).toMatchInlineSnapshot(`
    [
      "A warning.",
      "Making the pages  █████░░░░░░░░░░░░░░░ 500/2,000  about 20 s left",
    ]
  `);
  reporter.end();
  expect(shown(output.text())).toEqual(['A warning.', '']);
});

test('nobody needs to listen', () => {
  progress.phase('rules');
  progress.step();
});
