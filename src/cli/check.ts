/** `npm run check`: rules, then imports, workflows, types and linters side by side, or what its help says. */
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { verbose } from '#catalog/text/print-errors.mjs';
import { folderOfCommand } from '#rules/asked/here.ts';
import { projectFiles } from '#rules/asked/project-files.ts';
import { closing } from '#rules/closing.ts';
import { errorAddress } from '#rules/error-address.ts';
import { fileDiagnostics } from '#rules/files/file-diagnostics.ts';
import { toolsAfter, waitingText } from '#rules/files/tools-after.ts';
import { linters } from '#rules/linters/index.ts';
import { runLinter } from '#rules/linters/run-linter.ts';
import { type Sections, summarySections, terminalSections } from '#rules/linters/sections.ts';
import { type Plan, planOf } from '#rules/plan.ts';
import { crash, runStep } from '#rules/steps/run-step.ts';
import { steps } from '#rules/steps/index.ts';
import { type Diagnostic, errorsAmong } from '#load/diagnostics/diagnostic.ts';
import { githubReport, summaryReport, terminalReport } from '#load/diagnostics/reports.ts';

const help = `npm run check [-- <what> …] [-- <file, folder or service> …]

Says all that is wrong, and exits with 1 where an error is among it; warnings fail nothing. It writes
nothing. Rules come first: no other tool reads a file in which they find an error.

  <what>     ${[...Object.keys(steps), ...Object.keys(linters)].join(', ')}; all when left out
  <file>     only this file, from the project's folder or from yours
  <folder>   only the files below it
  <service>  by its id: only its entry and its page

With files, types and workflows are left out unless they are named: they take longer.
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);
const words = args.filter((arg) => arg !== '--json');

/** Steps in one process of their own, which prints their diagnostics as JSON. */
function inProcess(names: readonly string[]): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    const script = fileURLToPath(import.meta.url);
    const child = spawn(process.execPath, [script, ...names, '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('close', () => {
      if (verbose) process.stderr.write(errors);
      // The last line is the JSON; what a tool prints itself comes before it.
      const [json = ''] = output.trimEnd().split('\n').slice(-1);
      try {
        resolve(JSON.parse(json) as Diagnostic[]);
      } catch {
        resolve(names.map((name) => crash(name, errors || output)));
      }
    });
  });
}

/** Prints diagnostics where somebody looks for them. */
function tell(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(diagnostics, errorAddress));
  summarize(summaryReport(diagnostics, errorAddress));
  // The page is also in this folder, for a reader without the site.
  const page = (rule: string) => `${errorAddress(rule)} or content/errors/${rule}.md`;
  process.stderr.write(terminalReport(diagnostics, page));
}

function summarize(markdown: string): void {
  if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, markdown);
}

/** What the chosen steps find, beside the rules. */
async function foundBySteps(names: readonly string[], only: Plan['only']): Promise<Diagnostic[]> {
  // The compiler wants a core of its own; the others take longer to load than to look, as does a
  // process of its own for a few files.
  const together = names.filter((name) => name !== 'types');
  const runs = only
    ? names.map((name) => runStep(name, root, only.asked))
    : [together, names.filter((name) => name === 'types')]
        .filter(({ length }) => length > 0)
        .map(inProcess);
  return (await Promise.all(runs)).flat();
}

/** What the chosen linters have to say of these files. */
async function sectionsOf(names: readonly string[], files: readonly string[]): Promise<Sections> {
  const onGitHub = Boolean(process.env.GITHUB_ACTIONS);
  const runs = Object.entries(linters)
    .filter(([name]) => names.includes(name))
    .map(async ([name, linter]) => [name, await runLinter(linter, root, files, onGitHub)] as const);
  return (await Promise.all(runs)).flatMap(([name, section]) => (section ? [[name, section]] : []));
}

/**
 * Rules first and alone, or at least what keeps a file from every tool; then the tools, which get the
 * files that passed.
 */
async function report(plan: Plan): Promise<void> {
  const { names, only } = plan;
  const files = only?.files ?? projectFiles(root);
  const stepNames = names.filter((name) => Object.hasOwn(steps, name));
  const first = names.includes('rules')
    ? await foundBySteps(['rules'], only)
    : fileDiagnostics(root, files);
  tell(first);
  const errors = errorsAmong(first);
  const { given, waiting } = toolsAfter(errors, names, files);
  if (errors.length > 0) console.error(waitingText(waiting));
  const [found, sections] = await Promise.all([
    foundBySteps(
      stepNames.filter((name) => name !== 'rules' && !waiting.includes(name)),
      only,
    ),
    sectionsOf(names, given),
  ]);
  tell(found);
  process.stderr.write(terminalSections(sections));
  const isClean = errors.length + errorsAmong(found).length + sections.length === 0;
  if (isClean && first.length + found.length === 0) summarize(summaryReport([], errorAddress));
  const last = closing(plan, isClean);
  summarize(`${summarySections(sections)}\n${last}`);
  process.stdout.write(last);
  if (!isClean) process.exitCode = 1;
}

const plan = planOf(words, () => projectFiles(root), folderOfCommand(root));
if (words.includes('--help')) process.stdout.write(help);
else if (!('names' in plan)) {
  for (const sentence of plan) console.error(sentence);
  process.exitCode = 1;
} else if (args.includes('--json')) {
  const found = await Promise.all(plan.names.map((name) => runStep(name, root, plan.only?.asked)));
  process.stdout.write(`\n${JSON.stringify(found.flat())}\n`);
} else {
  await report(plan);
}
