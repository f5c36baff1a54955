import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * What a build reads of git: the history up to this commit, how far the clone goes back, and the main
 * branch, with which ids are compared.
 *
 * @param root The project's folder.
 * @returns A text that is another one when any of these is; empty where there is no git.
 */
export function gitState(root: string): string {
  const git = (...args: readonly string[]) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
  const branches = ['refs/heads/main', 'refs/remotes/origin/main'];
  const head = git('rev-parse', 'HEAD', '--git-path', 'shallow');
  const [commit = '', shallow = ''] = head.split('\n');
  return [
    commit,
    git('for-each-ref', '--format=%(objectname) %(refname)', ...branches),
    shallow === '' ? '' : textOf(resolve(root, shallow)),
  ].join('\n');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
