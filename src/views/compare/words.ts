import { layers, profileWords, questions, type LayerId, type QuestionId } from '#catalog/index.ts';

/** The layers, questions and facts of a comparison. The browser gets them from the page, not with the script. */
export interface CompareWords {
  /** Bottom to top. */
  readonly layers: readonly { readonly id: LayerId; readonly name: string }[];
  /** In their order. */
  readonly questions: readonly ComparedQuestion[];
  /** What each fact of a profile is called. */
  readonly profile: typeof profileWords;
}

/** A question as a comparison shows it. */
export interface ComparedQuestion {
  readonly id: QuestionId;
  readonly text: string;
  readonly label: string;
}

/** Those of the catalogue. */
export const compareWords: CompareWords = {
  layers: layers.map(({ id, name }) => ({ id, name })),
  questions: questions.map(({ id, text, label }) => ({ id, text, label })),
  profile: profileWords,
};
