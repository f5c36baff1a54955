import { categoryIds } from '../catalog/index.ts';
import { entryFile } from '../project/catalog-path.ts';

export { entryFile };

/** The path of a service's page, from the project's folder. */
export const pageFile = (category: string, id: string): string =>
  `content/services/${category}/${id}.mdx`;

/**
 * The paths that the entry and the page of a service can have: an id is free if none of these files
 * exists.
 */
export const placesOf = (id: string): readonly string[] =>
  categoryIds.flatMap((category) => [entryFile(category, id), pageFile(category, id)]);
