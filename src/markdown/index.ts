import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { remarkMermaidFences } from '../diagram/render/fence.ts';
import { remarkComments } from '../project/content/comments.ts';
import { remarkContentGuard } from './content-guard.ts';
import { remarkStackImages } from '../project/content/stack-images.ts';
import { rehypeAccessibleTables } from './accessible-tables.ts';
import { remarkSiteAddress } from './site-address.ts';
import { rehypeTaskLabels } from './task-labels.ts';

/** How content becomes HTML, in pages of every kind. */
export const markdown = {
  // Sätteri, Astro 7's default, takes no remark plugins.
  processor: unified({
    gfm: false,
    remarkPlugins: [
      remarkGfm,
      remarkComments,
      remarkStackImages,
      // Before our own plugins, which add nodes that content may not have.
      remarkContentGuard,
      remarkMermaidFences,
      remarkSiteAddress,
    ],
    rehypePlugins: [rehypeTaskLabels, rehypeAccessibleTables],
  }),
  syntaxHighlight: { type: 'shiki' as const, excludeLangs: ['mermaid'] },
};
