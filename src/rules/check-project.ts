/** Reads the project in a folder and runs all rules over it: what `npm run check` and the build do. */
import { readBase } from '#load/ids/read-base.ts';
import type { KeptTrees } from '#load/content/content-file.ts';
import { cachedValues } from '#load/cache/values.ts';
import { cachedLiterals } from '#load/literal/cached-literals.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { type Diagnostic, errorsAmong, plainFilesRule } from '#load/diagnostics/diagnostic.ts';
import type { Asked } from './asked/asked-files.ts';
import { projectFiles } from './asked/project-files.ts';
import { exceptions } from './exceptions.ts';
import { fileDiagnostics } from './files/file-diagnostics.ts';
import { calendarRules, clockDiagnostic } from './project/clock.ts';
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
  const unread = catalog.diagnostics.filter(({ file }) => asked?.(file) ?? true);
  const clock = clockDiagnostic(project);
  const rules = clock ? allRules.filter((rule) => !calendarRules.includes(rule)) : allRules;
  const found = await runRules(rules, project, locate, exceptions, asked);
  const diagnostics = [...unread, ...(clock ? [clock] : []), ...found];
  for (const kept of [literals, trees]) kept.save();
  const files = projectFiles(root).filter((file) => isBuiltFrom(file) && (asked?.(file) ?? true));
  return [...diagnostics, ...unsaid(fileDiagnostics(root, files), diagnostics)];
}

/** Whether a site is made from a file. Beside these, somebody may keep a site, a log or a link. */
export const isBuiltFrom = (file: string): boolean => /^(?:content|public|src)(?:\/|$)/.test(file);

/** What other rules do not say of the same file in words that fit it better. */
function unsaid(
  ofFiles: readonly Diagnostic[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const filesWithErrors = new Set(errorsAmong(diagnostics).map(({ file }) => file));
  return ofFiles.filter(({ rule, file }) => rule !== plainFilesRule || !filesWithErrors.has(file));
}
