/** Runs rules over a project, and places what they find. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { inData, inFile } from '#load/location.ts';
import type { Locate } from '#load/locator.ts';
import type { Exception } from './exceptions.ts';
import type { Edit, Problem, Project, Rule } from './rule.ts';
import type { FileFilter } from './select-files.ts';

/** A problem, and the rule that found it. */
interface Raised extends Problem {
  readonly rule: string;
}

/**
 * Runs every rule over the project and collects what they find, less what is excepted.
 *
 * @param isSelected The files whose diagnostics are wanted; all when left out. What else is wrong, exceptions
 *   included, is not told then, but that a rule crashed is.
 */
export async function runRules(
  rules: readonly Rule[],
  project: Project,
  locate: Locate,
  exceptions: readonly Exception[],
  isSelected?: FileFilter,
): Promise<Diagnostic[]> {
  const runs = await Promise.all(rules.map((rule) => runRule(rule, project)));
  const raised = runs.flatMap((run) => run.raised);
  // A rule stumbles over data that another reports; a crash counts where none does.
  const crashes = runs.flatMap(({ crashed }) =>
    crashed && raised.every(({ rule, severity }) => rule === crashed.rule || severity === 'warning')
      ? [crashed]
      : [],
  );
  const crashed = await toDiagnostics(crashes, locate);
  const diagnostics = [...(await toDiagnostics(raised, locate)), ...crashed];
  const remaining = diagnostics.filter((each) => !exceptions.some((item) => covers(item, each)));
  if (isSelected)
    return remaining.filter((each) => crashed.includes(each) || isSelected(each.file));
  const wrong = exceptions.flatMap((item, index) => [
    ...(diagnostics.some((each) => covers(item, each)) ? [] : [unusedException(item, index)]),
    ...(item.reason.trim().length < MIN_REASON ? [unreasonedException(item, index)] : []),
  ]);
  return [...remaining, ...(await toDiagnostics(wrong, locate))];
}

/** The edits for problems that have only one solution, less those that are excepted. */
export async function fixesOf(
  rules: readonly Rule[],
  project: Project,
  locate: Locate,
  exceptions: readonly Exception[],
): Promise<(readonly Edit[])[]> {
  const runs = await Promise.all(rules.map((rule) => runRule(rule, project)));
  const fixes: (readonly Edit[])[] = [];
  for (const problem of runs.flatMap(({ raised }) => raised)) {
    if (!problem.fix) continue;
    const [diagnostic] = await toDiagnostics([problem], locate);
    if (!exceptions.some((item) => covers(item, diagnostic!))) fixes.push(problem.fix);
  }
  return fixes;
}

/** What a rule finds, up to where it crashes. */
async function runRule(
  rule: Rule,
  project: Project,
): Promise<{ readonly raised: readonly Raised[]; readonly crashed?: Raised }> {
  const raised: Raised[] = [];
  try {
    for await (const problem of rule.check(project)) {
      raised.push({ severity: rule.severity ?? 'error', ...problem, rule: rule.id });
    }
    return { raised };
  } catch (error) {
    const file = globSync('*/*.ts', { cwd: import.meta.dirname }).find((each) =>
      readFileSync(join(import.meta.dirname, each), 'utf8').includes(`\n  id: '${rule.id}',\n`),
    );
    const crashed = {
      rule: rule.id,
      at: inFile(`src/rules/${file?.replaceAll('\\', '/') ?? 'index.ts'}`),
      message: `The rule crashed: ${error instanceof Error ? error.message : String(error)}`,
      expected: 'Allowed: rules that report what they cannot read.',
      help: 'Correct what else is found; if the rule still crashes, correct the rule.',
    };
    return { raised, crashed };
  }
}

/** Gives each problem its position. What several entries share is reported once. */
async function toDiagnostics(raised: readonly Raised[], locate: Locate): Promise<Diagnostic[]> {
  const diagnostics = new Map<string, Diagnostic>();
  for (const { rule, at, message, expected, help, severity } of raised) {
    const { file, line, column } = await locate(at);
    const place = { rule, file, line, column, message };
    const warning = severity === 'warning' ? { severity } : {};
    diagnostics.set(JSON.stringify(place), { ...place, expected, help, ...warning });
  }
  return [...diagnostics.values()];
}

const covers = (exception: Exception, diagnostic: Diagnostic) =>
  exception.rule === diagnostic.rule &&
  exception.file === diagnostic.file &&
  diagnostic.message.includes(exception.message);

/** In characters. */
const MIN_REASON = 20;

/** The id under which wrong exceptions are reported. */
export const exceptionNeeded = 'exception-needed';
const exceptionsFile = 'src/rules/exceptions.ts';

const unusedException = ({ rule, file, message }: Exception, index: number): Raised => ({
  rule: exceptionNeeded,
  at: inData(exceptionsFile, index),
  message: `The exception to "${rule}" for "${message}" in ${file} covers nothing.`,
  expected: 'Allowed: exceptions that a finding still needs.',
  help: 'Delete it.',
});

const unreasonedException = ({ rule, reason }: Exception, index: number): Raised => ({
  rule: exceptionNeeded,
  at: inData(exceptionsFile, index, 'reason'),
  message: `The exception to "${rule}" gives "${reason}" as its reason.`,
  expected: `Allowed: a reason of at least ${MIN_REASON} characters.`,
  help: 'Write why the finding is accepted, and when the exception must go.',
});
