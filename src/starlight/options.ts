import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { site } from '../site.config.ts';

export const starlightOptions: StarlightUserConfig = {
  title: site.name,
  description: site.tagline,
  customCss: ['@fontsource/source-sans-3/latin-400.css', '@fontsource/source-sans-3/latin-600.css', './src/styles/site.css'],
  disable404Route: false,
};
