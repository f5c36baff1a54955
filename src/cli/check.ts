/** `npm run check`: rules, then imports, workflows, types and linters side by side, or what its help says. */
import '#catalog/text/print-errors.mjs';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errorsAmong, type Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { githubReport, summaryReport, terminalReport } from '#load/diagnostics/reports.ts';
import { folderOfCommand, projectFiles } from '#rules/select-files.ts';
import { errorAddress } from '#rules/broken-rules-error.ts';
import { fileDiagnostics } from '#rules/files/file-diagnostics.ts';
import {
  allNames,
  closing,
  planOf,
  runStep,
  steps,
  toolsAfter,
  waitingText,
  type Plan,
} from '#rules/steps/index.ts';
import {
  linters,
  runLinter,
  summarySections,
  terminalSections,
  type Sections,
} from '#rules/steps/linters.ts';

const help = `npm run check [-- <what> …] [-- <file, folder or service> …]

Says all that is wrong, and exits with 1 where an error is among it; warnings fail nothing. It writes
nothing. Rules come first: no other tool reads a file in which they find an error.

  <what>     ${allNames.join(', ')}; all when left out
  <file>     only this file, from the project's folder or from yours
  <folder>   only the files below it
  <service>  by its id: only its entry and its page

With files, types and workflows are left out unless they are named: they take longer.
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);

/** Prints diagnostics where somebody looks for them. */
function print(diagnostics: readonly Diagnostic[]): void {
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
async function check(plan: Plan): Promise<void> {
  const { names, only } = plan;
  const files = only?.files ?? projectFiles(root);
  const first = names.includes('rules')
    ? await runStep('rules', root, only?.isSelected)
    : fileDiagnostics(root, files);
  print(first);
  const errors = errorsAmong(first);
  const { given, waiting } = toolsAfter(errors, names, files);
  if (errors.length > 0) console.error(waitingText(waiting));
  const others = names.filter(
    (name) => name !== 'rules' && Object.hasOwn(steps, name) && !waiting.includes(name),
  );
  const [sections, ...runs] = await Promise.all([
    sectionsOf(names, given),
    ...others.map((name) => runStep(name, root, only?.isSelected)),
  ]);
  const found = runs.flat();
  print(found);
  process.stderr.write(terminalSections(sections));
  const isClean = errors.length + errorsAmong(found).length + sections.length === 0;
  if (isClean && first.length + found.length === 0) summarize(summaryReport([], errorAddress));
  const last = closing(plan, isClean);
  summarize(`${summarySections(sections)}\n${last}`);
  process.stdout.write(last);
  if (!isClean) process.exitCode = 1;
}

if (words.includes('--help')) process.stdout.write(help);
else {
  const plan = planOf(words, () => projectFiles(root), folderOfCommand(root));
  if ('names' in plan) await check(plan);
  else {
    for (const sentence of plan) console.error(sentence);
    process.exitCode = 1;
  }
}
