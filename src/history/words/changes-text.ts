/** Changes for a terminal, and for scripts. */
import { styleText } from 'node:util';
import { visible } from '#catalog/text/visible.ts';
import { isOwnership, type Change } from '../change.ts';
import {
  headline,
  lostHeadline,
  noChange,
  placeInList,
  sentenceOf,
  whereText,
} from './sentences.ts';
import { wordDiff } from './word-diff.ts';

/**
 * The changes for a terminal: ids that are gone, the headline, who owns what, then the rest.
 *
 * @param lost What is said of ids that are gone.
 */
export function changesText(changes: readonly Change[], lost: readonly string[] = []): string {
  if (changes.length + lost.length === 0) return `${noChange}\n`;
  const [ownership, lesser] = [changes.filter(isOwnership), changes.filter((c) => !isOwnership(c))];
  const blocks = [
    ...(lost.length > 0
      ? [`${lostHeadline(lost)}\n\n${lost.map((each) => `  ${visible(each)}`).join('\n')}`]
      : []),
    ...(changes.length > 0 ? [headline(changes)] : []),
    ...(ownership.length > 0 ? [linesOf(ownership)] : []),
    ...(lesser.length > 0 ? [`Wording, sources, dates and pages:\n\n${linesOf(lesser)}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const linesOf = (changes: readonly Change[]) =>
  changes
    .flatMap((change) => [
      `  ${lineOf(change)}`,
      ...(change.places.length > 1
        ? [`    in ${visible(change.places.map(placeInList).join('; '))}`]
        : []),
    ])
    .join('\n');

/** A reworded text is shown word by word, as `git diff --word-diff` does: `[-old-]{+new+}`. */
function lineOf(change: Change): string {
  const { what } = change;
  if (what.kind !== 'wording-changed' || what.from === '' || what.to === '') {
    return visible(sentenceOf(change));
  }
  const words = wordDiff(visible(what.from), visible(what.to)).map(({ kind, text }) => {
    if (kind === 'removed') return styleText(['red', 'strikethrough'], `[-${text}-]`);
    return kind === 'added' ? styleText(['green', 'underline'], `{+${text}+}`) : text;
  });
  return `${visible(whereText(change))}: ${what.field}: ${words.join('')}`;
}

/** The changes as data, each with its sentence, and what is said of ids that are gone: for scripts. */
export const changesJson = (changes: readonly Change[], lost: readonly string[] = []): string =>
  `${JSON.stringify(
    {
      headline: headline(changes),
      lostIds: lost,
      changes: changes.map((change) => ({
        ...change.what,
        places: change.places,
        sentence: sentenceOf(change),
      })),
    },
    null,
    2,
  )}\n`;
