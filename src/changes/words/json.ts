import type { Change } from '../change.ts';
import { headline } from './headline.ts';
import { sentenceOf } from './sentence.ts';

/** The changes as data, each with its sentence, for scripts. */
export const changesJson = (changes: readonly Change[]): string =>
  `${JSON.stringify(
    {
      headline: headline(changes),
      changes: changes.map((change) => ({
        ...change.what,
        places: change.places,
        sentence: sentenceOf(change),
      })),
    },
    null,
    2,
  )}\n`;
