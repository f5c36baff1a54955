/** `npm run check:rules`: every rule over the catalogue and the content; exit code 1 on findings. */
import { fileURLToPath } from 'node:url';
import { githubReport } from '../report/github.ts';
import { terminalReport } from '../report/terminal.ts';
import { exceptions } from '../rules/exceptions.ts';
import { rules } from '../rules/index.ts';
import { makeLocator } from '../rules/locate.ts';
import { loadProject } from '../rules/project/load.ts';
import { runRules } from '../rules/run.ts';
import { absolute } from '../site/urls.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const errorPage = (rule: string) => absolute(`errors/${rule}/`);

const findings = await runRules(rules, loadProject(root), makeLocator(root), exceptions);
if (findings.length > 0) {
  if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(findings, errorPage));
  process.stderr.write(terminalReport(findings, errorPage));
  process.exitCode = 1;
}
