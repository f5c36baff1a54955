/** Reads the project in a folder and runs all rules over it: what `npm run check` and the build do. */
import { readBase } from '#load/ids/read-base.ts';
import type { KeptTrees } from '#load/content/content-file.ts';
import { cachedValues } from '#load/cache/values.ts';
import { cachedLiterals } from '#load/literal/cached-literals.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { errorsAmong, type Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { plainFilesRule } from '#load/diagnostics/ids.ts';
import type { Asked } from './asked/asked-files.ts';
import { projectFiles } from './asked/project-files.ts';
import { exceptions } from './exceptions.ts';
import { fileFindings } from './files/file-findings.ts';
import { calendarRules, clockFinding } from './project/clock.ts';
import { allRules } from './index.ts';
import { makeLocator } from '#load/locator.ts';
import { loadProject } from './project/load.ts';
import { runRules } from './run.ts';

/** @param asked The files to look at; all when left out. */
export async function checkProject(root: string, asked?: Asked): Promise<Diagnostic[]> {
  const literals = cachedLiterals(root);
  const trees: KeptTrees = cachedValues(root, 'trees');
  const catalog = readCatalog(root, literals);
  const base = await readBase(root, literals.read);
  const project = { ...loadProject(root, catalog, asked, trees), base };
  const locate = makeLocator(root, catalog.files);
  const unread = catalog.findings.filter(({ file }) => asked?.(file) ?? true);
  const clock = clockFinding(project);
  const rules = clock ? allRules.filter((rule) => !calendarRules.includes(rule)) : allRules;
  const found = await runRules(rules, project, locate, exceptions, asked);
  const findings = [...unread, ...(clock ? [clock] : []), ...found];
  for (const kept of [literals, trees]) kept.save();
  const files = projectFiles(root).filter((file) => isBuiltFrom(file) && (asked?.(file) ?? true));
  return [...findings, ...unsaid(fileFindings(root, files), findings)];
}

/** Whether a site is made from a file. Beside these, somebody may keep a site, a log or a link. */
export const isBuiltFrom = (file: string): boolean => /^(?:content|public|src)(?:\/|$)/.test(file);

/** What other rules do not say of the same file in words that fit it better. */
function unsaid(
  ofFiles: readonly Diagnostic[],
  findings: readonly Diagnostic[],
): readonly Diagnostic[] {
  const said = new Set(errorsAmong(findings).map(({ file }) => file));
  return ofFiles.filter(({ rule, file }) => rule !== plainFilesRule || !said.has(file));
}
