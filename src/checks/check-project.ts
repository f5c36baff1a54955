/** Reads the project in a folder and runs all rules over it: what `npm run check` and the build do. */
import { readBase } from '../project/ids/read-base.ts';
import { readCatalog } from '../project/read-catalog.ts';
import type { Finding } from '../findings/finding.ts';
import { exceptions } from './exceptions.ts';
import { allRules } from './rules/index.ts';
import { makeLocator } from '../project/locator.ts';
import { loadProject } from './project/load.ts';
import { runRules } from './run.ts';

export async function checkProject(root: string): Promise<Finding[]> {
  const catalog = readCatalog(root);
  const project = { ...loadProject(root, catalog), base: await readBase(root) };
  const locate = makeLocator(root, catalog.files);
  return [...catalog.findings, ...(await runRules(allRules, project, locate, exceptions))];
}
