import { createHash } from 'node:crypto';
import type { PageText, Section } from './page-text.ts';

/** Enough of a digest that two texts do not share it by chance. In hexadecimal digits. */
const digits = 16;

/** What a section says, as a few digits that change with any of its words. */
export const fingerprintOf = (sections: readonly Section[]): string =>
  createHash('sha256')
    .update(JSON.stringify(sections.map(({ heading, blocks }) => [heading, ...blocks])))
    .digest('hex')
    .slice(0, digits);

/** The section with an id, or the whole page where no id is asked for. */
export const sectionsAt = (page: PageText, id: string): readonly Section[] =>
  id === '' ? page : page.filter((section) => section.id === id);
