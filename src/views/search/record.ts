/** What the search finds: a place of the site, and the words by which it is found. */
import type { Mode, Service } from '#catalog/index.ts';
import { servicePath } from '../urls.ts';

/**
 * Words beside the text by which a record is found, by how much they count. They are searched and never
 * shown. Pagefind squares the share of a query that one field answers to, so each record has all its
 * words in one field, and a record that answers to all words comes before one that answers to a few.
 */
export const weights = {
  /** The title that a result has. */
  title: 9,
  /** What a page that lists many services is about, and a guide. */
  list: 48,
  /** The names of a service, for its page. */
  page: 36,
  /** Names and topic, for an answer of a service’s default mode to one of the first questions. */
  answer: 33,
  /** The same to another question. */
  furtherAnswer: 30,
  /** Names and topic, for an answer of another mode to one of the first questions. */
  modeAnswer: 18,
  /** The same to another question. */
  furtherModeAnswer: 15,
  /** The names of another mode, for its page. */
  mode: 27,
  /** The id of a check, for the row that it watches over, or of a control, for its place. */
  check: 60,
  /** Ids of controls and of checks. */
  ids: 24,
  /** What a record can be found by, and is not about. */
  beside: 3,
} as const;

/** A kind of hidden words; a title is none. */
export type WordField = Exclude<keyof typeof weights, 'title'>;

/** A stretch of a record’s text. */
export interface RecordSection {
  /** The heading’s id on the page, and its text: what a result within the result leads to. */
  readonly heading?: { readonly id: string; readonly text: string };
  readonly text: string;
}

/** One result that the search can give. */
export interface SearchRecord {
  /** Unique among all records, and the same in each build. */
  readonly id: string;
  /** The path of the site that it leads to, with a fragment where it is a row or a section. */
  readonly path: string;
  readonly title: string;
  readonly sections: readonly RecordSection[];
  readonly words: Partial<Readonly<Record<WordField, readonly string[]>>>;
}

/** The path of a mode’s page, of whatever catalogue. */
export const pagePath = ({ id }: Service, mode: Mode): string =>
  `${servicePath(id)}${mode.default ? '' : `${mode.id}/`}`;
