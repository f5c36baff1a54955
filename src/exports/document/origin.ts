import type { RootContent } from 'mdast';
import type { Mode, Service } from '#catalog/index.ts';
import { link, paragraph, text } from './nodes.ts';

/**
 * How a document shows pictures: as Mermaid text that the reader's tool draws, or as links to our
 * files.
 */
export type PictureForm = 'mermaid' | 'file';

/** What a document needs to know of the site that it comes from. Addresses are absolute. */
export interface Origin {
  readonly siteName: string;
  /** The day on which the document was made, `YYYY-MM-DD`. */
  readonly day: string;
  readonly pictures: PictureForm;
  readonly servicePage: (service: Service) => string;
  readonly modePage: (service: Service, mode: Mode) => string;
  /** The address of a mode's picture. */
  readonly pictureFile: (service: Service, mode: Mode) => string;
}

/** The end of a document: which page it is a copy of, as of when, and under which licence. */
export const imprint = (page: string, { siteName, day }: Origin): RootContent[] => [
  { type: 'thematicBreak' },
  paragraph(
    text('From '),
    link(page, text(siteName)),
    text(`, as of ${day}. `),
    link('https://creativecommons.org/licenses/by/4.0/', text('CC BY 4.0')),
    text('. Not affiliated with Amazon Web Services.'),
  ),
];
