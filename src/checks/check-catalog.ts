/**
 * Checks only what makes the catalogue unusable: faster than all rules, and enough where nothing is
 * published.
 */
import { readCatalog } from '../project/read-catalog.ts';
import type { Finding } from '../findings/finding.ts';
import { citedPages } from './rules/catalog/cited-pages.ts';
import { knownShared } from './rules/catalog/known-shared.ts';
import { makeLocator } from '../project/locator.ts';
import { oneOwner } from './rules/catalog/one-owner.ts';
import { catalogProject } from './project/load.ts';
import { runRules } from './run.ts';
import { schema } from './rules/catalog/schema.ts';
import { uniqueIds } from './rules/catalog/unique-ids.ts';

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
