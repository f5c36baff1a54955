import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { contentGate } from '#site/markdown/content-gate.ts';
import { markdown } from '#site/markdown/index.ts';
import { searchIntegration, starlightOptions } from '#views/starlight.ts';
import { fontsIntegration } from '#diagram/font/web-faces.ts';
import { headersIntegration } from '#build/hosting/headers-file.ts';
import { catalogueIntegration } from '#load/vite.ts';
import { BrokenRulesError } from '#rules/broken-rules-error.ts';
import { checkCatalog } from '#rules/check-project.ts';
import { exportsIntegration } from '#build/exports.ts';
import { astroCacheIntegration } from '#build/astro-cache.ts';
import { compiledPagesIntegration } from '#build/compiled-pages.ts';
import { policyIntegration } from '#site/policy/integration.ts';
import { searchIndexIntegration } from '#build/search-index.ts';
import { phasesIntegration } from '#build/phases.ts';
import { devRules, rulesGate } from '#build/rules.ts';
import { site } from '#site.config.ts';
import { absolute } from '#views/urls.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  srcDir: './src/site',
  trailingSlash: 'always',
  // Outside node_modules, which an install may delete.
  cacheDir: './.cache/astro',
  markdown,
  // Its script would be in every page, and a frame asks for nothing but itself and its style sheet.
  prefetch: false,
  integrations: [
    phasesIntegration(),
    rulesGate(),
    astroCacheIntegration(),
    catalogueIntegration({
      check: checkCatalog,
      reject: (findings) => new BrokenRulesError('The catalogue cannot be used.', findings),
    }),
    contentGate(),
    devRules(),
    compiledPagesIntegration(),
    fontsIntegration(),
    searchIntegration(),
    starlight(starlightOptions),
    mdx(),
    // An embed is a page for frames: search engines are led to the page that it is taken from.
    sitemap({ filter: (page) => !page.startsWith(absolute('embed/')) }),
    policyIntegration(),
    searchIndexIntegration(),
    exportsIntegration(),
    // Names all that the others wrote, so it comes after them.
    headersIntegration(site),
  ],
  // A page whose text, modules and configuration did not change is taken from the last build.
  experimental: { incrementalBuild: true },
  vite: {
    cacheDir: '.cache/vite',
    // No page reads this: a page is built again when it changes. The file that `SITE_CONFIG` names
    // is no module of a page, so its text would not count.
    define: { __SITE_CONFIG__: JSON.stringify(site) },
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
