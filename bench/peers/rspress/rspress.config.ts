import { readdirSync } from 'node:fs';
import { defineConfig } from '@rspress/core';
import mermaid from 'rspress-plugin-mermaid';

const files = readdirSync(new URL('./docs/services', import.meta.url)).sort();
const items = files.map((file) => file.replace(/\.md$/, ''));

export default defineConfig({
  root: 'docs',
  title: 'Bench',
  plugins: [mermaid()],
  themeConfig: {
    sidebar: {
      '/': [
        { text: 'Services', items: items.map((id) => ({ text: id, link: `/services/${id}` })) },
      ],
    },
  },
});
