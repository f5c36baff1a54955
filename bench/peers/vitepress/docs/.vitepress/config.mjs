import { readdirSync } from 'node:fs';
import { withMermaid } from 'vitepress-plugin-mermaid';

const files = readdirSync(new URL('../services', import.meta.url)).sort();
const items = files.map((file) => file.replace(/\.md$/, ''));

export default withMermaid({
  title: 'Bench',
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [
      { text: 'Services', items: items.map((id) => ({ text: id, link: `/services/${id}` })) },
    ],
  },
});
