/**
 * The names that are allowed below `content/`: a page's id is its address, so they are short and
 * plain.
 */

/** An id: kebab-case. `index` would be the address of a list of pages. */
export const isPageId = (id: string): boolean =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id !== 'index';

/** How the pages of each folder end. */
export const pageEndings: Readonly<Record<string, 'md' | 'mdx'>> = {
  services: 'mdx',
  guides: 'mdx',
  errors: 'md',
};

/** The folders that the site looks into. */
export const contentFolders = Object.keys(pageEndings);

/** The largest page: three times as long as any that a reader would finish. */
export const mostPageBytes = 24_000;
