import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { site } from '#site.config.ts';
import { absolute } from '../urls.ts';
import { sidebarOf } from './sidebar.ts';

/**
 * Shiki stops at a line after 500 ms, so on a busy machine the first block of a build came out in
 * other colours than the next time. 0 means no limit. Delete when Expressive Code sets
 * `tokenizeTimeLimit` itself.
 */
const withoutTimeLimit = {
  name: 'without-time-limit',
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }): void {
    options.tokenizeTimeLimit = 0;
  },
};

export const starlightOptions: StarlightUserConfig = {
  title: site.name,
  description: site.tagline,
  favicon: '/favicon.svg',
  customCss: [
    // Written by `src/diagram/fonts/`.
    './.cache/fonts/faces.css',
    './src/site/styles/fallbacks.css',
    './src/site/styles/tokens.css',
    './src/site/styles/theme.css',
    './src/site/styles/common.css',
    './src/site/styles/diagram.css',
    './src/site/styles/ownership.css',
    './src/site/styles/answers.css',
    './src/site/styles/page.css',
    './src/site/styles/modes.css',
    './src/site/styles/changes.css',
    './src/site/styles/home.css',
    './src/site/styles/print.css',
  ],
  components: {
    Head: './src/site/components/starlight/Head.astro',
    ThemeProvider: './src/site/components/starlight/ThemeProvider.astro',
    SiteTitle: './src/site/components/starlight/SiteTitle.astro',
    EditLink: './src/site/components/starlight/EditLink.astro',
    Search: './src/site/components/starlight/Search.astro',
    Footer: './src/site/components/starlight/Footer.astro',
    LanguageSelect: './src/site/components/starlight/LanguageSelect.astro',
  },
  social: [{ icon: 'github', label: 'Source and corrections', href: site.repository }],
  sidebar: sidebarOf(),
  expressiveCode: {
    // A code block that scrolls becomes a landmark without a name; a wrapped one does not scroll.
    defaultProps: { wrap: true, frame: 'none' },
    shiki: { transformers: [withoutTimeLimit] },
  },
  // The next service in the alphabet is no useful next step; guides link to the next one themselves.
  pagination: false,
  editLink: { baseUrl: `${site.repository}/edit/${site.branch}/` },
  // For pages that Starlight routes by itself; ours name a card of their own.
  head: [{ tag: 'meta', attrs: { property: 'og:image', content: absolute('cards/home.png') } }],
  credits: false,
  // `src/views/search/` makes the index.
  pagefind: false,
  lastUpdated: false,
  disable404Route: true,
};
