import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import mermaid from 'astro-mermaid';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  markdown: { processor: unified() },
  integrations: [
    // Its documentation puts it before Starlight.
    mermaid(),
    starlight({
      title: 'Bench',
      sidebar: [{ label: 'Services', items: [{ autogenerate: { directory: 'services' } }] }],
    }),
  ],
});
