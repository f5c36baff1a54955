import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeMermaid from 'rehype-mermaid';

const launchOptions = {
  executablePath: process.env.BENCH_CHROMIUM,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};

export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  // The plugin needs to see the fence before the highlighter does.
  markdown: {
    processor: unified({
      rehypePlugins: [[rehypeMermaid, { strategy: 'inline-svg', launchOptions }]],
    }),
    syntaxHighlight: { type: 'shiki', excludeLangs: ['mermaid'] },
  },
  integrations: [
    starlight({
      title: 'Bench',
      sidebar: [{ label: 'Services', items: [{ autogenerate: { directory: 'services' } }] }],
    }),
  ],
});
