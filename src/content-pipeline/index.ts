import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { remarkMermaidFences } from '../diagram/render/fence.ts';

/** How content becomes HTML, in pages of every kind. */
export const markdown = {
  // Sätteri, Astro 7's default, takes no remark plugins.
  processor: unified({ gfm: false, remarkPlugins: [remarkGfm, remarkMermaidFences] }),
  syntaxHighlight: { type: 'shiki' as const, excludeLangs: ['mermaid'] },
};
