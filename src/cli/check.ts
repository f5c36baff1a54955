/**
 * `npm run check`: rules, imports, lint, spelling, format, workflows and types side by side, reported
 * as one.
 * `npm run check -- rules types`: only these.
 */
import '../settings/print-settings-error.ts';
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { merge } from '../checks/steps/merge.ts';
import { crash, runStep } from '../checks/steps/run-step.ts';
import { steps } from '../checks/steps/step.ts';
import { errorAddress } from '../checks/error-address.ts';
import type { Finding } from '../findings/finding.ts';
import { githubReport } from '../findings/github.ts';
import { allowedWords } from '../text/nearest.ts';
import { summaryReport } from '../findings/summary.ts';
import { terminalReport } from '../findings/terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = Object.keys(steps);
const args = process.argv.slice(2);
const asked = args.filter((arg) => arg !== '--json');
const unknown = asked.filter((name) => !names.includes(name));

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

async function report(): Promise<void> {
  const chosen = asked.length > 0 ? asked : names;
  const findings = merge((await Promise.all(chosen.map(inProcess))).flat());
  if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(findings, errorAddress));
  if (process.env.GITHUB_STEP_SUMMARY) {
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, summaryReport(findings, errorAddress));
  }
  // The page is also in this folder, for a reader without the site.
  const page = (rule: string) => `${errorAddress(rule)} or content/errors/${rule}.md`;
  process.stderr.write(terminalReport(findings, page));
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`✔ ${chosen.join(', ')}`);
}

if (unknown.length > 0) {
  for (const name of unknown) {
    console.error(`There is no step "${name}". ${allowedWords(name, names)}`);
  }
  process.exitCode = 1;
} else if (args.includes('--json')) {
  const findings = (await Promise.all(asked.map((name) => runStep(name, root)))).flat();
  process.stdout.write(`\n${JSON.stringify(findings)}\n`);
} else {
  await report();
}
