/** What the front matter of each folder's pages may say: stated here, for the rules and for Astro. */
import { z } from 'zod';
import { plainText } from '#catalog/plain-text.ts';

/** The groups that guides can be in besides the lessons, which have none, with their headings, in order. */
export const guideGroups = {
  manual: 'This site and your copy',
  wikis: 'In your wiki',
} as const;

export type GuideGroup = keyof typeof guideGroups;

export const guideGroupIds = Object.keys(guideGroups) as [GuideGroup, ...GuideGroup[]];

const words = (least: number, most: number) =>
  `a text of ${least} to ${most} characters, without <, > and addresses`;

/** How many characters of a description search results and social cards show well: style alone. */
export const descriptionLength = { least: 40, most: 260 } as const;

/** In characters: what no page needs. */
const MAX_DESCRIPTION = 1000;

/** What a page must say of itself, for search results and social cards. */
const description = plainText(1, MAX_DESCRIPTION).describe(
  words(descriptionLength.least, descriptionLength.most),
);
const title = plainText(3, 80).describe(words(3, 80));

/** The front matter of each folder below `content/`. */
export const frontMatterSchemas = {
  errors: z.strictObject({ title, description }),
  guides: z.strictObject({
    title,
    description,
    /** Position in the sidebar, from 1. */
    order: z.number().int().positive().describe('a whole number from 1'),
    /** The group of the sidebar; a lesson where it is left out. */
    group: z
      .enum(guideGroupIds)
      .optional()
      .describe(`${guideGroupIds.map((id) => `"${id}"`).join(', ')}, or no such line`),
    /** On the path of the lessons that a learner reads in ten minutes. */
    path: z.literal('ten-minutes').optional().describe('"ten-minutes", or no such line'),
  }),
  /** A service's facts are in the catalogue, its title among them. */
  services: z.strictObject({ description }),
};

/**
 * A service's page that somebody has only begun: the development server shows it as long as its
 * description is still to be written. The rules do not let it pass.
 */
export const begunService = z.strictObject({ description: plainText(0, MAX_DESCRIPTION) });

/** The schema of a folder's pages; undefined where the site does not look into the folder. */
export const schemaOf = (folder: string): z.ZodObject | undefined =>
  Object.hasOwn(frontMatterSchemas, folder)
    ? frontMatterSchemas[folder as keyof typeof frontMatterSchemas]
    : undefined;
