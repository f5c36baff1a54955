import GithubSlugger from 'github-slugger';
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf } from '#load/content/page-nodes.ts';

/** The headings of a page with their fragments, which are made from their words. */
export function headingsOf(
  page: ContentFile,
): readonly { readonly node: Heading; readonly slug: string }[] {
  const slugger = new GithubSlugger();
  return nodesOf(page.tree, 'heading').map((node) => ({
    node,
    slug: slugger.slug(toString(node)),
  }));
}
