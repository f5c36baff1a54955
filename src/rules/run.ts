import { globSync } from 'node:fs';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import type { Asked } from './asked-files.ts';
import type { Exception } from './exceptions.ts';
import type { Locate } from '#load/locator.ts';
import type { Edit, Problem, Project, Rule } from './rule.ts';
import { inData, inFile } from '#load/location.ts';

/** A problem, and the rule that found it. */
interface Raised extends Problem {
  readonly rule: string;
}

/**
 * Runs every rule over the project and collects what they find, less what is excepted.
 *
 * @param asked The files whose diagnostics are wanted; all when left out. What else is wrong, exceptions
 *   included, is not told then, but that a rule crashed is.
 */
export async function runRules(
  rules: readonly Rule[],
  project: Project,
  locate: Locate,
  exceptions: readonly Exception[],
  asked?: Asked,
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
  const remaining = diagnostics.filter(
    (diagnostic) => !exceptions.some((item) => covers(item, diagnostic)),
  );
  if (asked) return remaining.filter((each) => crashed.includes(each) || asked(each.file));
  const wrongExceptions = exceptions.flatMap((item, index) => [
    ...(diagnostics.some((diagnostic) => covers(item, diagnostic))
      ? []
      : [unusedException(item, index)]),
    ...(hasReason(item) ? [] : [unreasonedException(item, index)]),
  ]);
  return [...remaining, ...(await toDiagnostics(wrongExceptions, locate))];
}

/** What a rule found, up to where it crashed. */
interface Run {
  readonly raised: readonly Raised[];
  readonly crashed?: Raised;
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
    const diagnostics = await toDiagnostics([problem], locate);
    const isExcepted = exceptions.some((item) =>
      diagnostics.some((diagnostic) => covers(item, diagnostic)),
    );
    if (!isExcepted) fixes.push(problem.fix);
  }
  return fixes;
}

async function runRule(rule: Rule, project: Project): Promise<Run> {
  const raised: Raised[] = [];
  try {
    const severity = rule.severity ?? 'error';
    for await (const problem of rule.check(project)) {
      raised.push({ severity, ...problem, rule: rule.id });
    }
  } catch (error) {
    return { raised, crashed: { rule: rule.id, ...crash(rule, error) } };
  }
  return { raised };
}

/** Gives each problem its position. What several entries share is reported once. */
async function toDiagnostics(raised: readonly Raised[], locate: Locate): Promise<Diagnostic[]> {
  const diagnostics = new Map<string, Diagnostic>();
  for (const { rule, at, message, expected, help, severity } of raised) {
    const { file, line, column } = await locate(at);
    diagnostics.set(JSON.stringify([rule, file, line, column, message]), {
      rule,
      file,
      line,
      column,
      message,
      expected,
      help,
      ...(severity === 'warning' && { severity }),
    });
  }
  return [...diagnostics.values()];
}

/** The file of a rule; the list of rules where none has its name. */
function fileOf(id: string): string {
  const [file = 'index.ts'] = globSync(`*/${id}.ts`, { cwd: import.meta.dirname });
  return `src/rules/${file.replaceAll('\\', '/')}`;
}

const crash = ({ id }: Rule, error: unknown): Problem => ({
  at: inFile(fileOf(id)),
  message: `The rule crashed: ${error instanceof Error ? error.message : String(error)}`,
  expected: 'Allowed: rules that report what they cannot read.',
  help: 'Correct what else is found; if the rule still crashes, correct the rule.',
});

const covers = (exception: Exception, diagnostic: Diagnostic) =>
  exception.rule === diagnostic.rule &&
  exception.file === diagnostic.file &&
  diagnostic.message.includes(exception.message);

const shortestReason = 20;
const hasReason = ({ reason }: Exception) => reason.trim().length >= shortestReason;

/** The id under which wrong exceptions are reported. */
export const exceptionNeeded = 'exception-needed';
const atException = (index: number, ...path: string[]) =>
  inData('src/rules/exceptions.ts', index, ...path);

const unusedException = ({ rule, file, message }: Exception, index: number): Raised => ({
  rule: exceptionNeeded,
  at: atException(index),
  message: `The exception to "${rule}" for "${message}" in ${file} covers nothing.`,
  expected: 'Allowed: exceptions that a finding still needs.',
  help: 'Delete it.',
});

const unreasonedException = ({ rule, reason }: Exception, index: number): Raised => ({
  rule: exceptionNeeded,
  at: atException(index, 'reason'),
  message: `The exception to "${rule}" gives "${reason}" as its reason.`,
  expected: `Allowed: a reason of at least ${shortestReason} characters.`,
  help: 'Write why the finding is accepted, and when the exception must go.',
});
