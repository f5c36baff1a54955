import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { type GuideGroup, frontMatterSchemas } from '#load/content/front-matter-schema.ts';
import { validateFrontMatter } from '#load/content/front-matter.ts';

export { guideGroupIds, guideGroups, type GuideGroup } from '#load/content/front-matter-schema.ts';

const schema = frontMatterSchemas.guides;

/** A guide, as the sidebar and the home page list it. */
export type GuideLink = Readonly<z.infer<typeof schema>> & { readonly id: string };

/** The guides of `content/guides`, in their order. Read from disk: the configuration needs them. */
export const guides: readonly GuideLink[] = globSync('content/guides/*.mdx')
  .flatMap((file) => {
    const validated = validateFrontMatter(readFileSync(file, 'utf8'), schema);
    // The rule content-front-matter reports the others, and can because they do not stop the configuration.
    return 'faults' in validated
      ? []
      : [{ ...schema.parse(validated.data), id: basename(file, '.mdx') }];
  })
  .sort((a, b) => a.order - b.order);

/** The guides of one group, in their order; the lessons where none is named. */
export const guidesIn = (group?: GuideGroup): readonly GuideLink[] =>
  guides.filter((guide) => guide.group === group);

/** The lessons that a learner reads in ten minutes, in their order. */
export const shortLessons: readonly GuideLink[] = guidesIn().filter(
  ({ path }) => path === 'ten-minutes',
);
