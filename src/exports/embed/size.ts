/** What an embedded page says around its stack, and how high a frame is that shows it without scrolling. */
import {
  dividingLineSentence,
  lifecycleWords,
  type Lifecycle,
  type Mode,
  type Service,
} from '#catalog/index.ts';
import { dayName } from '#catalog/text/day-name.ts';
import { widthOf } from '#diagram/index.ts';
import { site } from '#site.config.ts';
import { captionOf, widePicture } from '#views/pictures.ts';

/** Below the heading. */
export const aboutText = (mode: Mode): string => dividingLineSentence(mode.stack.line);

/** The link home: what the page has that the embed leaves out. */
export function moreText(service: Service): string {
  const others = service.modes.length - 1;
  const modes = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'mode' : 'modes'}`;
  return `Checklist and sources${modes}, on ${site.name}`;
}

export const licenceText = 'CC BY 4.0';
export const notAffiliated = 'Not affiliated with Amazon Web Services.';
/** The link to the form that asks what is wrong. */
export const reportText = 'Report something wrong';

/** Pixels of a frame, without a border. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The content of a frame of fixed size, from top to bottom. */
export interface Shown {
  readonly heading: string;
  readonly about: string;
  readonly notes: readonly string[];
  /** The picture's own size, in pixels. */
  readonly picture: Size;
  readonly footer: string;
}

/** The size of a frame that shows the picture of a mode: `/embed/ec2/?view=diagram`. */
export async function frameSize(service: Service, mode: Mode): Promise<Size> {
  const height = frameHeight({
    heading: captionOf(service, mode),
    about: aboutText(mode),
    notes: [service.lifecycle, mode.lifecycle].flatMap((each) => (each ? [noteText(each)] : [])),
    picture: (await widePicture(service, mode)).layout,
    footer: `${moreText(service)}, as of ${longestDay}. ${licenceText}. ${notAffiliated} ${reportText}.`,
  });
  return { width: frameWidth, height };
}

/** The day of the build may be any, and no day of a build is longer than this. */
const longestDay = dayName('2026-09-30');

/** What `LifecycleNote` says. */
export function noteText(lifecycle: Lifecycle): string {
  const { status, when } = lifecycleWords(lifecycle);
  const start = lifecycle.date ? `${status} ${when} ${dayName(lifecycle.date)}.` : `${status}.`;
  const titles = lifecycle.sources.map(({ title }) => `${title}.`);
  return [start, lifecycle.note.replaceAll('`', ''), ...titles].join(' ');
}

/** A width that columns of text commonly have, and the wide picture just fits. */
const frameWidth = 640;

/**
 * How much wider than the site's font a reader's may be. DejaVu Sans is the widest that systems
 * bring, and empty room is better than a scroll bar.
 */
const wider = { 400: 1.25, 600: 1.36 } as const;

const rem = 16;
/** From `src/site/styles/embed.css`: what is there whatever the texts are. */
const inner = frameWidth - 2 * 0.75 * rem;
const heading = { size: 1.25 * rem, line: 1.3 * 1.25 * rem };
const about = { above: 0.25 * rem, size: 0.9375 * rem, line: 1.5 * 0.9375 * rem };
const note = { around: 1.25 * rem, inner: inner - 6 - 1.5 * rem, size: rem, line: 1.5 * rem };
const footer = { above: 1.6 * rem + 3, size: 0.875 * rem, line: 1.5 * 0.875 * rem };
const paddings = 2 * 0.9 * rem;
const abovePicture = rem;
/** A frame without styles has a border, which many sites take off its inside. */
const border = 2 * 2;

/**
 * The height at which a frame of `frameWidth` shows an embed's picture without scrolling, in whole
 * pixels. Only the number of lines is a guess, because nobody knows the reader's font.
 */
export function frameHeight(shown: Shown): number {
  const lines = (text: string, size: number, weight: 400 | 600 = 400, limit = inner) =>
    countLines(text, limit, (piece) => widthOf(piece, weight, size) * wider[weight]);
  const notes = shown.notes.map(
    (text) => note.around + note.line * lines(text, note.size, 400, note.inner),
  );
  const { width, height } = shown.picture;
  return Math.ceil(
    border +
      paddings +
      heading.line * lines(shown.heading, heading.size, 600) +
      about.above +
      about.line * lines(shown.about, about.size) +
      notes.reduce((sum, each) => sum + each, 0) +
      abovePicture +
      height * Math.min(1, inner / width) +
      footer.above +
      footer.line * lines(shown.footer, footer.size),
  );
}

/**
 * How many lines a browser breaks a text into: as many words in each as fit. A word that is too long
 * has a line of its own.
 *
 * @param limit Width of a line, in the units of `measure`.
 * @param measure The width of a text on one line.
 */
export function countLines(text: string, limit: number, measure: (text: string) => number): number {
  let [lines, line] = [1, ''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > limit) [lines, line] = [lines + 1, word];
    else line = longer;
  }
  return lines;
}
