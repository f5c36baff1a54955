import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { validateFrontMatter } from '#load/content/front-matter.ts';
import { frontMatterSchemas, type GuideGroup } from '#load/content/front-matter-schema.ts';

export { guideGroupIds, guideGroups, type GuideGroup } from '#load/content/front-matter-schema.ts';

/** A guide, as the sidebar and the home page list it. */
export interface GuideLink {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
  /** Left out by the lessons. */
  readonly group?: GuideGroup;
  /** One of the lessons that a learner reads in ten minutes. */
  readonly path?: 'ten-minutes';
}

/** The guides of `content/guides`, in their order. Read from disk: the configuration needs them. */
export const guides: readonly GuideLink[] = globSync('content/guides/*.mdx')
  .flatMap((file) => {
    const schema = frontMatterSchemas.guides;
    const validated = validateFrontMatter(readFileSync(file, 'utf8'), schema);
    // The rule content-front-matter reports the others, and can because they do not stop the configuration.
    if ('faults' in validated) return [];
    return [{ ...schema.parse(validated.data), id: basename(file, '.mdx') } as GuideLink];
  })
  .sort((a, b) => a.order - b.order);

/** The guides of one group, in their order; the lessons where none is named. */
export const guidesIn = (group?: GuideGroup): readonly GuideLink[] =>
  guides.filter((guide) => guide.group === group);

/** The lessons that a learner reads in ten minutes, in their order. */
export const shortLessons: readonly GuideLink[] = guidesIn().filter(
  ({ path }) => path === 'ten-minutes',
);
