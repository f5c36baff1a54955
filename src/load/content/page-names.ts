/**
 * The names that are allowed below `content/`: a page's id is its address, so they are short and
 * plain.
 */
import { addressIdSchema } from '#catalog/index.ts';

/** Whether a page may have this id, which is the name of its file and its address. */
export const isPageId = (id: string): boolean => addressIdSchema.safeParse(id).success;

/** How the pages of each folder end. */
export const pageEndings: Readonly<Record<string, 'md' | 'mdx'>> = {
  services: 'mdx',
  guides: 'mdx',
  errors: 'md',
};

/** The folders that the site looks into. */
export const contentFolders = Object.keys(pageEndings);

/** The largest page: three times as long as any that a reader would finish. */
export const MAX_PAGE_BYTES = 24_000;
