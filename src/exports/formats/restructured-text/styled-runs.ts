import { toString } from 'mdast-util-to-string';
import type { Link, Phrase } from '../tree/document.ts';

/** A picture in a line; `target` is where it leads. */
export interface PictureRun {
  readonly kind: 'picture';
  readonly text: string;
  readonly url: string;
  readonly target?: string;
}

/** A stretch of a line with one look, as reStructuredText does not nest one mark in another. */
export type StyledRun =
  | { readonly kind: 'text' | 'code' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | PictureRun;

/**
 * Lines of runs, split at the breaks. Of nested marks the outer one stays, but links, pictures and
 * code are kept. Deleted words are put between tildes, as there is no mark for them.
 */
export const toRuns = (phrases: readonly Phrase[]): readonly (readonly StyledRun[])[] =>
  phrases
    .flatMap((phrase) => read(phrase, 'text'))
    .reduce<StyledRun[][]>(
      (lines, run) =>
        run === 'break' ? [...lines, []] : [...lines.slice(0, -1), [...lines.at(-1)!, run]],
      [[]],
    )
    .map((line) => line.reduce<StyledRun[]>(append, []));

function read(phrase: Phrase, look: 'text' | 'strong' | 'emphasis'): (StyledRun | 'break')[] {
  switch (phrase.type) {
    case 'break':
      return ['break'];
    case 'text':
      return [{ kind: look, text: phrase.value }];
    case 'inlineCode':
      return [{ kind: 'code', text: phrase.value }];
    case 'image':
      return [{ kind: 'picture', text: phrase.alt, url: phrase.url }];
    case 'link':
      return [readLink(phrase)];
    case 'strong':
    case 'emphasis':
      return phrase.children.flatMap((child) => read(child, look === 'text' ? phrase.type : look));
    case 'delete': {
      const tildes: StyledRun = { kind: look, text: '~~' };
      return [tildes, ...phrase.children.flatMap((child) => read(child, look)), tildes];
    }
  }
}

function readLink({ url, children }: Link): StyledRun {
  const [first] = children;
  if (children.length === 1 && first?.type === 'image')
    return { kind: 'picture', text: first.alt, url: first.url, target: url };
  const text = children.map((child) => (child.type === 'break' ? ' ' : toString(child))).join('');
  return { kind: 'link', text: text.trim() || url, url };
}

function append(line: readonly StyledRun[], run: StyledRun): StyledRun[] {
  const last = line.at(-1);
  return last?.kind === run.kind && run.kind !== 'link' && run.kind !== 'picture'
    ? [...line.slice(0, -1), { kind: run.kind, text: last.text + run.text }]
    : [...line, run];
}
