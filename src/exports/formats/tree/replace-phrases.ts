import type { Phrase } from './document.ts';
import { mergeTexts } from './read-phrases.ts';

/**
 * Phrases with each one replaced by the result of `change`, inner ones first. A mark or a link
 * without content is removed.
 */
export const replacePhrases = (
  phrases: readonly Phrase[],
  change: (phrase: Phrase) => readonly Phrase[],
): Phrase[] =>
  mergeTexts(
    phrases.flatMap((phrase) => {
      if (!('children' in phrase)) return change(phrase);
      const children = replacePhrases(phrase.children, change);
      return children.length === 0 ? [] : change({ ...phrase, children });
    }),
  );

/** A picture as its alternative text. */
export const pictureAsText = (phrase: Phrase): readonly Phrase[] => {
  if (phrase.type !== 'image') return [phrase];
  return phrase.alt === '' ? [] : [{ type: 'text', value: phrase.alt }];
};
