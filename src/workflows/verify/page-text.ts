/** A part of a page under one heading. */
export interface Section {
  /** The heading's id, which ends its address; empty where it has none. */
  readonly id: string;
  readonly heading: string;
  /** The text of each paragraph, list item, table cell and listing, in order. */
  readonly blocks: readonly string[];
}

/** What a page of AWS's says, without its markup: its sections in order, the first without a heading. */
export type PageText = readonly Section[];

/**
 * A text as a comparison needs it: one space between words, straight quotes, and no invisible characters,
 * so that a change of the publisher's tools is no change of the page.
 */
export const normalized = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/gu, ' ')
    .trim();

/** Collects blocks under the headings that come before them. */
export class SectionCollector {
  readonly #sections: { id: string; heading: string; blocks: string[] }[] = [
    { id: '', heading: '', blocks: [] },
  ];

  get #last() {
    return this.#sections.at(-1)!;
  }

  heading(text: string, id = ''): void {
    this.#sections.push({ id, heading: normalized(text), blocks: [] });
  }

  /** Gives the last heading its id, where that stands behind it; the first that is given counts. */
  name(id: string): void {
    this.#last.id ||= id;
  }

  block(text: string): void {
    const block = normalized(text);
    if (block !== '') this.#last.blocks.push(block);
  }

  /** Every section that says something. */
  get sections(): PageText {
    return this.#sections.filter(({ heading, blocks }) => heading !== '' || blocks.length > 0);
  }
}
