/** Reads the catalogue before it runs, and says what keeps it from running. */
import type { Finding } from '../report/finding.ts';
import { dataOf } from './catalog-data.ts';
import { readCatalog, type CatalogFile } from './catalog-files.ts';
import { importsOf } from './catalog-imports.ts';
import { syntaxOf } from './catalog-syntax.ts';

/** What people contribute: the rest of the catalogue is the project's own code. */
const isContributed = ({ file }: CatalogFile) =>
  /^src\/catalog\/(services|archetypes)\/[^/]+\.ts$/.test(file);

/** The ids of what the guard reports. */
export { catalogData } from './catalog-data.ts';
export { catalogSyntax } from './catalog-syntax.ts';

/** Everything in the catalogue's files that cannot be parsed, or that is more than data. */
export const guardCatalog = (root: string): Finding[] => guardFiles(readCatalog(root));

/** The same for files that are read already. */
export function guardFiles(catalog: readonly CatalogFile[]): Finding[] {
  return catalog.flatMap((file) => {
    const unreadable = [...syntaxOf(file)];
    if (unreadable.length > 0 || !isContributed(file)) return unreadable;
    return [...importsOf(file, catalog), ...dataOf(file)];
  });
}
