import { readCatalog } from '../../project/read-catalog.ts';
import { allRules } from '../../checks/rules/index.ts';
import { makeLocator } from '../../project/locator.ts';
import { loadProject } from '../../checks/project/load.ts';
import { runRules } from '../../checks/run.ts';

/** The findings of the rules in files of a project, as `rule: found`. */
export async function ruleFindings(
  root: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const catalog = readCatalog(root);
  const locate = makeLocator(root, catalog.files);
  const found = await runRules(allRules, loadProject(root, catalog), locate, []);
  return [...catalog.findings, ...found]
    .filter(({ file }) => files.includes(file))
    .map((finding) => `${finding.rule}: ${finding.found}`);
}
