import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { markdown } from './src/content-pipeline/index.ts';
import { starlightOptions } from './src/starlight/options.ts';
import { headersIntegration } from './src/hosting/integration.ts';
import { rulesGate } from './src/rules/gate.ts';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  markdown,
  integrations: [rulesGate(), starlight(starlightOptions), mdx(), headersIntegration(site)],
  // A page whose text, modules and configuration did not change is taken from the last build.
  experimental: { incrementalBuild: true },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks MDX modules with "use astro:head-inject" and reads it before Rolldown does.
        // Delete when a build without this prints no MODULE_LEVEL_DIRECTIVE warning.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
