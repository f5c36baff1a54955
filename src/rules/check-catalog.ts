/**
 * Checks only what makes the catalogue unusable: faster than all rules, and enough where nothing is
 * published.
 */
import { readCatalog } from '#load/read-catalog.ts';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { citedPages } from './catalog/cited-pages.ts';
import { knownShared } from './catalog/known-shared.ts';
import { makeLocator } from '#load/locator.ts';
import { oneOwner } from './catalog/one-owner.ts';
import { catalogProject } from './project/load.ts';
import { runRules } from './run.ts';
import { schema } from './catalog/schema.ts';
import { uniqueIds } from './catalog/unique-ids.ts';

export async function checkCatalog(root: string): Promise<Diagnostic[]> {
  const catalog = readCatalog(root);
  const found = await runRules(
    [schema, oneOwner, uniqueIds, knownShared, citedPages],
    catalogProject(catalog),
    makeLocator(root, catalog.files),
    [],
  );
  return [...catalog.diagnostics, ...found];
}
