/** Reads the project in a folder and runs the rules over it: what `npm run check` and the build do. */
import { daySchema } from '#catalog/index.ts';
import { cachedValues } from '#load/cache/values.ts';
import type { KeptTrees } from '#load/content/content-file.ts';
import { errorsAmong, plainFilesRule, type Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { readBase } from '#load/ids/read-base.ts';
import { cachedLiterals } from '#load/literal/cached-literals.ts';
import { makeLocator } from '#load/locator.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { lifecycle, verifiedDate } from './catalog/days.ts';
import { uniqueIds } from './catalog/ids.ts';
import { knownShared } from './catalog/inheritance.ts';
import { oneOwner } from './catalog/one-owner.ts';
import { citedPages } from './catalog/pages.ts';
import { schema } from './catalog/schema.ts';
import { exceptions } from './exceptions.ts';
import { fileDiagnostics } from './files/file-diagnostics.ts';
import { allRules } from './index.ts';
import { citations } from './project/claims.ts';
import { catalogProject, loadProject } from './project/load.ts';
import type { Project, Rule } from './rule.ts';
import { runRules } from './run.ts';
import { projectFiles, type FileFilter } from './select-files.ts';

/** What only makes the catalogue unusable: faster than all rules, and enough where nothing is published. */
export async function checkCatalog(root: string): Promise<Diagnostic[]> {
  const catalog = readCatalog(root);
  const rules = [schema, oneOwner, uniqueIds, knownShared, citedPages];
  const locate = makeLocator(root, catalog.files);
  return [...catalog.diagnostics, ...(await runRules(rules, catalogProject(catalog), locate, []))];
}

/**
 * All rules, and what keeps those files from every tool of which a site is made.
 *
 * @param isSelected The files to look at; all when left out.
 */
export async function checkProject(root: string, isSelected?: FileFilter): Promise<Diagnostic[]> {
  const literals = cachedLiterals(root);
  const trees: KeptTrees = cachedValues(root, 'trees');
  const catalog = readCatalog(root, literals);
  const base = await readBase(root, literals.read);
  const project = { ...loadProject(root, catalog, isSelected, trees), base };
  const unread = catalog.diagnostics.filter(({ file }) => isSelected?.(file) ?? true);
  const clock = clockDiagnostic(project);
  const rules = clock ? allRules.filter((rule) => !calendarRules.includes(rule)) : allRules;
  const found = await runRules(
    rules,
    project,
    makeLocator(root, catalog.files),
    exceptions,
    isSelected,
  );
  for (const cache of [literals, trees]) cache.save();
  const diagnostics = [...unread, ...(clock ? [clock] : []), ...found];
  // A rule says of a file in words that fit it better what keeps it from tools.
  const withErrors = new Set(errorsAmong(diagnostics).map(({ file }) => file));
  const ofFiles = diagnosticsOfFiles(root, true, isSelected).filter(
    ({ rule, file }) => rule !== plainFilesRule || !withErrors.has(file),
  );
  return [...diagnostics, ...ofFiles];
}

/** The same, and what keeps any other file of the folder from every tool. */
export async function checkFolder(root: string, isSelected?: FileFilter): Promise<Diagnostic[]> {
  const ofOthers = diagnosticsOfFiles(root, false, isSelected);
  return [...(await checkProject(root, isSelected)), ...ofOthers];
}

/** @param areBuiltFrom Files of which a site is made, or those that somebody may keep beside them. */
const diagnosticsOfFiles = (
  root: string,
  areBuiltFrom: boolean,
  isSelected: FileFilter = () => true,
) =>
  fileDiagnostics(
    root,
    projectFiles(root).filter(
      (file) => /^(?:content|public|src)(?:\/|$)/.test(file) === areBuiltFrom && isSelected(file),
    ),
  );

/** A mistake in a day is in one entry or two; a clock that is behind shows in nearly all. */
const fewestEntries = 10;

/** The rules that hold facts to the calendar. */
export const calendarRules: readonly Rule[] = [verifiedDate, lifecycle];

/** Says that today is before days on which many entries were read, so that no day can be held to it. */
export function clockDiagnostic(project: Project): Diagnostic | undefined {
  const future = [...citations(project)].flatMap(({ source: { verified }, at }) =>
    verified !== undefined && verified > project.today && daySchema.safeParse(verified).success
      ? [{ verified, entry: `${at.kind}/${at.id}` }]
      : [],
  );
  const entries = new Set(future.map(({ entry }) => entry)).size;
  if (entries < fewestEntries) return undefined;
  const newest = future
    .map(({ verified }) => verified)
    .sort()
    .at(-1);
  return {
    rule: verifiedDate.id,
    file: 'src/views/today.ts',
    line: 1,
    column: 1,
    message: `Today is ${project.today}, and ${entries} entries were read after that, the last on ${newest}.`,
    expected: `Allowed: a clock that shows ${newest} or later.`,
    help: 'Set the clock of this machine, or SOURCE_DATE_EPOCH where that is set.',
  };
}
