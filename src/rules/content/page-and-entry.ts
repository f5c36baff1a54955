import type { Rule } from '../rule.ts';
import { inFile, inService } from '#load/location.ts';
import { nearest } from '#load/diagnostics/sentences.ts';

export const pageAndEntry: Rule = {
  id: 'page-and-entry',
  invariant: 'Every service has a page, and every service page a service.',
  *check({ entries, unreadable, content }) {
    const pages = content.filter(({ folder, format }) => folder === 'services' && format === 'mdx');
    const pageIds = pages.map(({ id }) => id);
    const readIds = entries.map(({ id }) => id);
    const entryIds = [...readIds, ...unreadable];
    const categoryOf = new Map<string, string>(entries.map(({ id, category }) => [id, category]));
    const withoutEntry = pageIds.filter((id) => !entryIds.includes(id));

    for (const id of readIds.filter((entry) => !pageIds.includes(entry))) {
      const guess = nearest(id, withoutEntry);
      yield {
        at: inService(id, 'id'),
        message: `The service "${id}" has no page.`,
        expected: `${guess ? `Did you mean "${guess}"? ` : ''}Allowed: ids with a page content/services/<category>/<id>.mdx.`,
        help: guess
          ? `Rename ${guess}.mdx to ${id}.mdx, or write a page for "${id}".`
          : `Write content/services/${categoryOf.get(id) ?? '<category>'}/${id}.mdx.`,
      };
    }
    for (const { id, file, category } of pages) {
      const own = categoryOf.get(id);
      if (own === undefined || own === category) continue;
      yield {
        at: inFile(file),
        message: `The page lies in "${category}", and its entry in "${own}".`,
        expected: 'Allowed: both in the folder of the service’s category.',
        help: `Move the page to content/services/${own}/${id}.mdx, or the entry.`,
      };
    }
    for (const { id, file } of pages.filter((page) => !entryIds.includes(page.id))) {
      const guess = nearest(id, entryIds);
      yield {
        at: inFile(file),
        message: `The page "${id}.mdx" is about no service of the catalogue.`,
        expected: `${guess ? `Did you mean "${guess}.mdx"? ` : ''}Allowed: pages named after the id of an entry.`,
        help: `Rename the page, or define the service "${id}" in src/catalog/services/<category>/.`,
      };
    }
  },
};
