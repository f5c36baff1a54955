import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { begunService, frontMatterSchemas } from '#load/content/front-matter-schema.ts';
import { contentLoader } from './markdown/content-gate.ts';

/**
 * Data comes from our own reading of the front matter, held to the one schema of each folder, so that
 * nothing reaches a page that the rules did not see.
 */
export const collections = {
  /** Pages that Starlight routes by itself: one for each error that `npm run check` reports. */
  docs: defineCollection({
    loader: contentLoader({ base: './content', pattern: 'errors/*.{md,mdx}' }),
    // The theme holds pages of ours to this too, with fields that the loader lets no content have.
    schema: docsSchema(),
  }),
  /** The model, and how to read and use the site. Addressed as `/guides/<file name>/`. */
  guides: defineCollection({
    loader: contentLoader({ base: './content/guides', pattern: '*.mdx' }),
    schema: frontMatterSchemas.guides,
  }),
  /** A service's prose. The file's name is the service's id; its facts are in `src/catalog`. */
  services: defineCollection({
    loader: contentLoader({ base: './content/services', pattern: '*/*.mdx', byName: true }),
    // The rules check its length before every build; `npm run dev` also shows a page that has only
    // been begun.
    schema: begunService,
  }),
  /**
   * Starlight asks for this collection whether or not there is one, and Astro warns of one that is not
   * there or empty. So it has an entry, which replaces none of Starlight's words.
   * Delete when a build without it prints no warning about "i18n".
   */
  i18n: defineCollection({ loader: () => [{ id: 'en' }], schema: i18nSchema() }),
};
