import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { UnknownFormError, type ListItem } from '../watched-list.ts';

/** How many rules the page had at least when this was written, with room for some that go. */
const least = 300;

/** The names of AWS Config's managed rules: each item of the list leads to the rule's own page. */
export function readManagedRules(markdown: string): readonly ListItem[] {
  const items: ListItem[] = [];
  visit(unified().use(remarkParse).parse(markdown), 'link', (link: Link) => {
    const name = toString(link);
    if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(name) && link.url.includes(name)) {
      items.push({ key: name, text: name });
    }
  });
  if (items.length >= least) return items;
  throw new UnknownFormError(`It links to ${items.length} rules; at least ${least} were expected.`);
}
