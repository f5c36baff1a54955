import { diffWordsWithSpace } from 'diff';

/** A run of words that stay, or that only the old or the new text has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts of a stranger's catalogue may have nothing in common: from so many edits on, all is replaced. */
const maxEditLength = 400;

/** How a text was reworded, word by word, so that a reviewer sees whether a fact moved. */
export function wordDiff(from: string, to: string): readonly WordRun[] {
  const runs = diffWordsWithSpace(from, to, { maxEditLength }) ?? [
    { value: from, removed: true, added: false },
    { value: to, removed: false, added: true },
  ];
  return runs.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
