import type { Change } from '../change.ts';
import { headline } from './headline.ts';
import { sentenceOf } from './sentence.ts';

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
