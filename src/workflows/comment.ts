/**
 * Writes the comment on a pull request from what its own code has found. It runs where the code is the
 * default branch's.
 */
import { appendFileSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { required, runStep } from './job.ts';
import { hasNews, ownershipComment, readOwnership } from './ownership-comment.ts';

/** Far more than any comment has room for. */
const mostBytes = 2_000_000;

await runStep(async () => {
  const file = required('OWNERSHIP_FILE');
  const stat = lstatSync(file);
  if (!stat.isFile() || stat.size > mostBytes) {
    throw new Error(`${file} is no file of at most ${mostBytes} bytes.`);
  }
  const ownership = readOwnership(readFileSync(file, 'utf8'));
  const comment = ownershipComment(ownership, required('HEAD_SHA'), required('RUN_URL'));
  writeFileSync(required('COMMENT_FILE'), comment);
  appendFileSync(required('GITHUB_OUTPUT'), `changed=${hasNews(ownership)}\n`);
});
