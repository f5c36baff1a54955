import { spawnSync } from 'node:child_process';
import { publishedIdsFile, type PublishedIds } from '../rules/project/published-ids.ts';

/** The list of ids as the last commit has it; undefined where there is no git, no commit or no list. */
export function committedIds(root: string): PublishedIds | undefined {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${publishedIdsFile}`], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) return undefined;
  try {
    return JSON.parse(stdout) as PublishedIds;
  } catch {
    return undefined;
  }
}
