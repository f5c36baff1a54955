/** The scripts that write to GitHub, with a `gh` and a `git` that note what they were asked. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  for (const program of ['gh', 'git']) {
    // Answers to questions are given by the test; nothing fails but what it names.
    const script = `#!/usr/bin/env bash
echo "${program} $*" | head -n 1 >> ${folder}/log
case "${program} $1 $2" in
  'gh api '* | 'gh issue list' | 'gh pr list') printf '%s' "$ANSWER" ;;
  "\${FAILS:-none}") exit 1 ;;
esac
`;
    writeFileSync(join(folder, program), script);
    chmodSync(join(folder, program), 0o755);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a script; returns the commands that write, and its exit code. */
function run(name: string, env: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync('bash', [`src/workflows/${name}.sh`], {
    encoding: 'utf8',
    env: {
      PATH: [folder, process.env.PATH].join(delimiter),
      GH_REPO: 'owner/repo',
      REPORT_FOLDER: folder,
      ANSWER: '',
      ...env,
    },
  });
  expect(stderr).toBe('');
  const log = readFileSync(join(folder, 'log'), { encoding: 'utf8', flag: 'a+' });
  const asked = log.split('\n').filter((line) => line !== '');
  return { status, asked: asked.filter((line) => !/^gh (api|issue list|pr list)/.test(line)) };
}

const comment = { HEAD_SHA: 'a'.repeat(40), COMMENT_FILE: 'comment.md', CHANGED: 'true' };
test('a comment is made or brought up to date', () => {
  expect(run('post-comment', { ...comment, ANSWER: '12' })).toEqual({
    status: 0,
    asked: ['gh pr comment 12 --edit-last --create-if-none --body-file comment.md'],
  });
});
test('where nothing changes, an old comment says so, and none is made', () => {
  const env = { ...comment, CHANGED: 'false', ANSWER: '12', FAILS: 'gh pr comment' };
  expect(run('post-comment', env)).toEqual({
    status: 0,
    asked: ['gh pr comment 12 --edit-last --body-file comment.md'],
  });
});
test('a pull request that has moved on gets none', () => {
  expect(run('post-comment', comment)).toEqual({ status: 0, asked: [] });
});

const title = { TITLE: 'To look at' };
test.each([
  ['open', '', ['gh issue create --title To look at --body-file ']],
  ['open', '7', ['gh issue edit 7 --body-file ']],
  ['keep', '', []],
  ['keep', '7', ['gh issue edit 7 --body-file ']],
  ['close', '', []],
  ['close', '7', ['gh issue edit 7 --body-file ', 'gh issue close 7 --reason completed']],
])('a report that says "%s", with the open issue "%s"', (state, ANSWER, expected) => {
  writeFileSync(join(folder, 'state.txt'), state);
  const { status, asked } = run('keep-issue', { ...title, ANSWER });
  expect(status).toBe(0);
  expect(asked.map((line) => line.replace(join(folder, 'body.md'), ''))).toEqual(expected);
});

test.each([
  ['', true],
  ['9', false],
])('a patch becomes a branch, and one pull request; open is "%s"', (ANSWER, isMade) => {
  writeFileSync(join(folder, 'changes.patch'), 'a patch');
  const { status, asked } = run('keep-pull', { ANSWER, BASE_BRANCH: 'main' });
  expect(status).toBe(0);
  expect(asked).toContain('git push --quiet --force origin weekly-lists');
  expect(asked.some((line) => line.startsWith('gh pr create --base main'))).toBe(isMade);
});
test('no patch, no branch', () => {
  writeFileSync(join(folder, 'changes.patch'), '');
  expect(run('keep-pull', { BASE_BRANCH: 'main' })).toEqual({ status: 0, asked: [] });
});
