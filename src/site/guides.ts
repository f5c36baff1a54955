import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseDocument } from 'yaml';

/** The groups that guides can be in besides the main row, with their headings, in order. */
export const guideGroups = { wikis: 'In your wiki' } as const;

export type GuideGroup = keyof typeof guideGroups;

export const guideGroupIds = Object.keys(guideGroups) as [GuideGroup, ...GuideGroup[]];

/** A guide, as the sidebar and the home page list it. */
export interface GuideLink {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
  /** Left out by the guides of the main row. */
  readonly group?: GuideGroup;
}

/** The guides of `content/guides`, in their order. Read from disk: the configuration needs them. */
export const guides: readonly GuideLink[] = globSync('content/guides/*.mdx')
  .flatMap((file) => {
    const [, frontMatter = ''] = readFileSync(file, 'utf8').split(/^---\r?$/m);
    const fields = parseDocument(frontMatter).toJS() as Partial<GuideLink> | null;
    // The rule content-front-matter reports the others, and can because they do not stop the configuration.
    if (typeof fields?.title !== 'string' || typeof fields.order !== 'number') return [];
    return [{ ...(fields as GuideLink), id: basename(file, '.mdx') }];
  })
  .sort((a, b) => a.order - b.order);

/** The guides of one group, in their order; of the main row where none is named. */
export const guidesIn = (group?: GuideGroup): readonly GuideLink[] =>
  guides.filter((guide) => guide.group === group);
