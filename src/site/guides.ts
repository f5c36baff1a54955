import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/** A guide, as the sidebar and the home page list it. */
export interface GuideLink {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
}

/** The guides of `content/guides`, in their order. Read from disk: the configuration needs them. */
export const guides: readonly GuideLink[] = globSync('content/guides/*.mdx')
  .map((file) => {
    const [, frontMatter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    const { title, description, order } = parse(frontMatter) as Omit<GuideLink, 'id'>;
    return { id: basename(file, '.mdx'), title, description, order };
  })
  .sort((a, b) => a.order - b.order);
