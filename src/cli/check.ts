/** `npm run check`: rules, imports, workflows, types and linters side by side, or what its help says. */
import { verbose } from '../text/print-errors.mjs';
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderOfCommand } from '../checks/asked/here.ts';
import { projectFiles } from '../checks/asked/project-files.ts';
import { closing } from '../checks/closing.ts';
import { errorAddress } from '../checks/error-address.ts';
import { linters } from '../checks/linters/index.ts';
import { runLinter } from '../checks/linters/run-linter.ts';
import { summarySections, terminalSections, type Sections } from '../checks/linters/sections.ts';
import { planOf, type Plan } from '../checks/plan.ts';
import { merge } from '../checks/steps/merge.ts';
import { crash, runStep } from '../checks/steps/run-step.ts';
import { steps } from '../checks/steps/step.ts';
import { errorsAmong, type Finding } from '../findings/finding.ts';
import { githubReport } from '../findings/github.ts';
import { summaryReport } from '../findings/summary.ts';
import { terminalReport } from '../findings/terminal.ts';

const help = `npm run check [-- <what> …] [-- <file, folder or service> …]

Says all that is wrong, and exits with 1 where an error is among it; warnings fail nothing. It writes
nothing.

  <what>     ${[...Object.keys(steps), ...Object.keys(linters)].join(', ')}; all when left out
  <file>     only this file, from the project's folder or from yours
  <folder>   only the files below it
  <service>  by its id: only its entry and its page

With files, types and workflows are left out unless they are named: they take longer.
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);
const words = args.filter((arg) => arg !== '--json');

/** A step in a process of its own, which prints its findings as JSON. */
function inProcess(name: string): Promise<readonly Finding[]> {
  return new Promise((resolve) => {
    const script = fileURLToPath(import.meta.url);
    const child = spawn(process.execPath, [script, name, '--json'], {
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
        resolve(JSON.parse(json) as Finding[]);
      } catch {
        resolve([crash(name, errors || output)]);
      }
    });
  });
}

/** What the chosen linters have to say. */
async function sectionsOf({ names, only }: Plan): Promise<Sections> {
  const options = { files: only?.files, onGitHub: Boolean(process.env.GITHUB_ACTIONS) };
  const runs = Object.entries(linters)
    .filter(([name]) => names.includes(name))
    .map(async ([name, linter]) => [name, await runLinter(linter, root, options)] as const);
  return (await Promise.all(runs)).flatMap(([name, section]) => (section ? [[name, section]] : []));
}

async function report(plan: Plan): Promise<void> {
  const stepNames = plan.names.filter((name) => Object.hasOwn(steps, name));
  const { only } = plan;
  const said = sectionsOf(plan);
  // For a few files, another process would take longer to load than to look.
  const found = await Promise.all(
    stepNames.map((name) => (only ? runStep(name, root, only.asked) : inProcess(name))),
  );
  const sections = await said;
  const findings = merge(found.flat());
  const isClean = errorsAmong(findings).length === 0 && sections.length === 0;
  const last = closing(plan, isClean);
  if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(findings, errorAddress));
  if (process.env.GITHUB_STEP_SUMMARY) {
    const ours = findings.length > 0 || isClean ? summaryReport(findings, errorAddress) : '';
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${ours}${summarySections(sections)}\n${last}`);
  }
  // The page is also in this folder, for a reader without the site.
  const page = (rule: string) => `${errorAddress(rule)} or content/errors/${rule}.md`;
  process.stderr.write(terminalReport(findings, page) + terminalSections(sections));
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
