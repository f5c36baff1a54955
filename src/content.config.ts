import { basename } from 'node:path';
import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { guideGroupIds } from './site/guides.ts';

/** What a page must say of itself, for search results and social cards. */
const description = z.string().min(40).max(260);

export const collections = {
  /** Pages that Starlight routes by itself: one for each error that `npm run check` reports. */
  docs: defineCollection({
    loader: glob({ base: './content', pattern: 'errors/*.{md,mdx}' }),
    schema: docsSchema(),
  }),
  /** The model, and how to read and use the site. Addressed as `/guides/<file name>/`. */
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*.mdx' }),
    schema: z.strictObject({
      title: z.string().min(3).max(80),
      description,
      /** Position in the sidebar, from 1. */
      order: z.number().int().positive(),
      /** The group of the sidebar; the main row where it is left out. */
      group: z.enum(guideGroupIds).optional(),
    }),
  }),
  /** A service's prose. The file's name is the service's id; its facts are in `src/catalog`. */
  services: defineCollection({
    loader: glob({
      base: './content/services',
      pattern: '*/*.mdx',
      generateId: ({ entry }) => basename(entry, '.mdx'),
    }),
    // How long it must be is said by the rules, before every build: `npm run dev` shows a page that
    // somebody has only begun.
    schema: z.strictObject({ description: z.string() }),
  }),
};
