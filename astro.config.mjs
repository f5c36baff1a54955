import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { markdown } from './src/content-pipeline/index.ts';
import { starlightOptions } from './src/starlight/options.ts';
import { rulesGate } from './src/rules/gate.ts';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  markdown,
  integrations: [rulesGate(), starlight(starlightOptions), mdx()],
});
