/**
 * Prints what a pull request does to ownership, and what the check warns of in the files that it changes, as
 * JSON for the comment. It runs where the code is the pull request's own.
 */
import { execFileSync } from 'node:child_process';
import { diff } from '#history/read/diff.ts';
import { checkProject } from '#rules/check-project.ts';
import { warningsAmong } from '#load/diagnostics/diagnostic.ts';
import { required, runStep } from './job.ts';
import type { Ownership } from './ownership-comment.ts';

await runStep(async () => {
  const root = process.cwd();
  const base = required('BASE');
  const names = execFileSync('git', ['diff', '--name-only', '-z', base], { encoding: 'utf8' });
  const changed = new Set(names.split('\0'));
  const diagnostics = await checkProject(root, (file) => changed.has(file));
  const ownership: Ownership = {
    ...(await diff(root, base)),
    warnings: warningsAmong(diagnostics).map(({ file, line, rule, message, expected }) => ({
      file,
      line,
      rule,
      message,
      expected,
    })),
  };
  process.stdout.write(JSON.stringify(ownership));
});
