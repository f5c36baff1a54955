import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import type { VFile } from 'vfile';
import { remarkComments } from '#load/content/comments.ts';
import { remarkStackImages } from '#load/content/stack-images.ts';
import { remarkUnravel } from '#load/content/unravel.ts';
import { rehypeAccessibleTables } from './accessible-tables.ts';
import { remarkSiteAddress } from './site-address.ts';
import { rehypeTaskLabels } from './task-labels.ts';

/**
 * The guard, loaded when the first page is compiled. Most builds take all pages as an earlier one
 * compiled them, and the catalogue takes half a second to load.
 */
const remarkContentGuard = () => async (tree: Root, file: VFile) =>
  (await import('./content-guard.ts')).remarkContentGuard()(tree, file);

/** How content becomes HTML, in pages of every kind. */
export const markdown = {
  // Sätteri, Astro 7's default, takes no remark plugins.
  processor: unified({
    gfm: false,
    remarkPlugins: [
      remarkGfm,
      remarkComments,
      remarkUnravel,
      remarkStackImages,
      // Before our own plugins, which add nodes that content may not have.
      remarkContentGuard,
      remarkSiteAddress,
    ],
    rehypePlugins: [rehypeTaskLabels, rehypeAccessibleTables],
  }),
};
