import { categoryIds } from '../catalog/index.ts';
import { entryFile } from '../project/catalog-path.ts';

export { entryFile };

/** Where the page of a service lies. */
export const pageFile = (category: string, id: string): string =>
  `content/services/${category}/${id}.mdx`;

/** Where the entry and the page of a service could lie: an id is free where none of these exists. */
export const placesOf = (id: string): readonly string[] =>
  categoryIds.flatMap((category) => [entryFile(category, id), pageFile(category, id)]);
