import type { WriteStream } from 'node:tty';

/** Drawn no more often, in milliseconds. */
const pause = 80;

type Write = WriteStream['write'];

/**
 * A line at the end of a terminal that is drawn again and again; what others write meanwhile comes
 * above it, whole.
 *
 * Drawn with what Node has for it. Of the libraries, @clack/prompts takes the keyboard and ends the
 * process with 0 at Ctrl+C, cli-progress has had no release since 2023 and lets nothing be written
 * above a bar, ora shows no count, and log-update brings a dozen packages for this one line.
 */
export class RedrawnLine {
  readonly #stream: WriteStream;
  readonly #text: () => string | undefined;
  readonly #writes: (readonly [WriteStream, Write])[];
  readonly #timer: NodeJS.Timeout;
  #shown: string | undefined;
  #drawn = -Infinity;

  /**
   * @param text What the line says now; undefined for nothing.
   * @param streams The terminal's streams, the first of which is drawn on.
   */
  constructor(text: () => string | undefined, streams: readonly [WriteStream, ...WriteStream[]]) {
    [this.#stream] = streams;
    this.#text = text;
    this.#writes = streams.map((stream) => [stream, stream.write] as const);
    for (const [stream, write] of this.#writes) {
      stream.write = ((...args: Parameters<Write>) => {
        this.#clear();
        return write.apply(stream, args);
      }) as Write;
    }
    this.#timer = setInterval(() => this.draw(), pause);
    this.#timer.unref();
  }

  /** Draws the line again, unless that was only just done: the event loop may have no time for a timer. */
  draw(): void {
    const now = performance.now();
    if (now - this.#drawn < pause) return;
    const text = this.#text();
    if (text === undefined || text === this.#shown) return;
    this.#clear();
    this.#own(text);
    this.#shown = text;
    this.#drawn = now;
  }

  /** Removes the line for good. */
  end(): void {
    clearInterval(this.#timer);
    this.#clear();
    for (const [stream, write] of this.#writes) stream.write = write;
  }

  #clear(): void {
    if (this.#shown === undefined) return;
    this.#shown = undefined;
    // To the first column, and from there to the end.
    this.#own('\r\u001B[K');
  }

  #own(text: string): void {
    this.#writes[0]?.[1].call(this.#stream, text);
  }
}
