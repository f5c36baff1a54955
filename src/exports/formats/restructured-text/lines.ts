import type { Phrase } from '../tree/document.ts';
import { escapeOpening, escapeReference, escapeText, escapeUrl } from './escape.ts';
import { toRuns, type PictureRun, type StyledRun } from './styled-runs.ts';

/** Pictures within lines, which the document defines at its end. */
export type Pictures = PictureRun[];

/** A heading's or a paragraph's lines: one, and one more for each break. */
export const toLines = (phrases: readonly Phrase[], pictures: Pictures): readonly string[] =>
  toRuns(phrases).map((runs) => toLine(runs, pictures));

interface Piece {
  readonly marked: boolean;
  readonly value: string;
}

/** Marks are read only between spaces and some punctuation: an escaped space draws nothing. */
function toLine(runs: readonly StyledRun[], pictures: Pictures): string {
  const pieces = runs.flatMap((run, index) => toPieces(run, index === 0, pictures));
  return pieces
    .map(({ marked, value }, index) => {
      const last = pieces[index - 1];
      const apart =
        last &&
        (marked
          ? !/\s$/.test(last.value)
          : last.marked && !/^(?:\s|\\?[.,;!?)]|\\:|:\s)/.test(value));
      return apart ? `\\ ${value}` : value;
    })
    .join('');
}

function toPieces(run: StyledRun, opens: boolean, pictures: Pictures): Piece[] {
  switch (run.kind) {
    case 'text':
      return [{ marked: false, value: opens ? escapeOpening(run.text) : escapeText(run.text) }];
    case 'strong':
      return marked(run.text, '**');
    case 'emphasis':
      return marked(run.text, '*');
    case 'code':
      return [{ marked: true, value: literal(run.text) }];
    case 'link':
      return [
        { marked: true, value: `\`${escapeReference(run.text)} <${escapeUrl(run.url)}>\`__` },
      ];
    case 'picture':
      pictures.push(run);
      return [{ marked: true, value: `|picture-${pictures.length}|` }];
  }
}

/** Spaces move out of a mark, which could not begin or end with one. */
function marked(text: string, mark: string): Piece[] {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
  return [
    { marked: false, value: before },
    { marked: true, value: inner === '' ? '' : mark + escapeText(inner) + mark },
    { marked: false, value: after },
  ].filter(({ value }) => value !== '');
}

/** Nothing is escaped between two grave accents, and so no accent can be there. */
const literal = (text: string): string =>
  text.includes('`') ? `:literal:\`${escapeText(text)}\`` : `\`\`${text}\`\``;
