import { categories, type ServiceEntry } from '../../catalog/index.ts';

/** Whom GitHub asks for a review: https://docs.github.com/articles/about-code-owners */
export const codeOwnersFile = '.github/CODEOWNERS';

const organisation = '@dividing-line';

/**
 * The whole file: each category's team reviews its services, the maintainers all the rest. Of the
 * lines that match a path, GitHub follows the last.
 */
export function codeOwnersOf(entries: readonly Pick<ServiceEntry, 'id' | 'category'>[]): string {
  const groups = categories.flatMap(({ id, name }) => {
    const own = entries.filter(({ category }) => category === id).map((entry) => entry.id);
    const files = own
      .sort()
      .flatMap((service) => [
        `/src/catalog/services/${service}.ts`,
        `/content/services/${service}.mdx`,
      ]);
    return files.length === 0
      ? []
      : ['', `# ${name}`, ...files.map((file) => `${file} ${organisation}/${id}`)];
  });
  return [
    '# Written by `npm run fix` from the catalogue. Do not edit: the next run writes it again.',
    '',
    '# Archetypes, rules, pages, workflows: whatever concerns more than one service.',
    `* ${organisation}/maintainers`,
    ...groups,
    '',
  ].join('\n');
}
