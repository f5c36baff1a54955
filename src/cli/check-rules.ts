/** `npm run check:rules`: every rule over the catalogue and the content; exit code 1 on findings. */
import { fileURLToPath } from 'node:url';
import { githubReport } from '../report/github.ts';
import { terminalReport } from '../report/terminal.ts';
import { checkProject } from '../rules/check-project.ts';
import { errorAddress } from '../rules/error-address.ts';

const findings = await checkProject(fileURLToPath(new URL('../..', import.meta.url)));
if (findings.length > 0) {
  if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(findings, errorAddress));
  process.stderr.write(terminalReport(findings, errorAddress));
  process.exitCode = 1;
}
