/** What keeps the catalogue from being used: faster than all rules, and enough for what is not published. */
import { readCatalog } from '../project/read-catalog.ts';
import type { Finding } from '../report/finding.ts';
import { citedPages } from './cited-pages.ts';
import { knownShared } from './known-shared.ts';
import { makeLocator } from './locate.ts';
import { oneOwner } from './one-owner.ts';
import { catalogProject } from './project/load.ts';
import { runRules } from './run.ts';
import { schema } from './schema.ts';
import { uniqueIds } from './unique-ids.ts';

export async function checkCatalog(root: string): Promise<Finding[]> {
  const catalog = readCatalog(root);
  const found = await runRules(
    [schema, oneOwner, uniqueIds, knownShared, citedPages],
    catalogProject(catalog),
    makeLocator(root, catalog.files),
    [],
  );
  return [...catalog.findings, ...found];
}
