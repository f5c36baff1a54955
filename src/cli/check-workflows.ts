/** `npm run check:workflows`: what must hold for `.github/workflows`; exit code 1 on findings. */
import { fileURLToPath } from 'node:url';
import { githubReport } from '../report/github.ts';
import { terminalReport } from '../report/terminal.ts';
import { workflowErrorPage, workflowFindings } from '../workflows/lint/index.ts';

const findings = await workflowFindings(fileURLToPath(new URL('../..', import.meta.url)));
if (findings.length > 0) {
  if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(findings, workflowErrorPage));
  process.stderr.write(terminalReport(findings, workflowErrorPage));
  process.exitCode = 1;
}
