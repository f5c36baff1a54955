/** Prints, for the comment, the warnings about the files that a pull request changes. Errors fail the job "check". */
import '../text/print-errors.mjs';
import { execFileSync } from 'node:child_process';
import { checkProject } from '../checks/check-project.ts';
import { warningsAmong } from '../findings/finding.ts';
import { warningsMarkdown } from './comment/warnings.ts';
import { required } from './github/environment.ts';
import { main } from './github/main.ts';

await main(async () => {
  const args = ['diff', '--name-only', '-z', required('BASE')];
  const changed = new Set(execFileSync('git', args, { encoding: 'utf8' }).split('\0'));
  const findings = await checkProject(process.cwd(), (file) => changed.has(file));
  process.stdout.write(warningsMarkdown(warningsAmong(findings)));
});
