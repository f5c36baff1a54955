import { spawn } from 'node:child_process';

/** Git failed: it is not installed, the folder is no repository, or the object does not exist. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Starts git in a folder. It takes no lock, and its messages are in English. */
export const startGit = (folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawn('git', args, {
    cwd: folder,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...env },
  });

/**
 * What git prints.
 *
 * @param folder The folder to run in.
 * @param input What it reads from its standard input.
 * @throws {GitError} with git's own words, when it fails or is not installed.
 */
export function git(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = startGit(folder, args, env);
    const [output, errors]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (cause) => reject(new GitError(`git cannot be run.`, { cause })));
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else reject(new GitError(Buffer.concat(errors).toString().trim()));
    });
    // Git may end before it has read everything; its own message says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** A line that git prints, or undefined where it fails. */
export const gitLine = (folder: string, ...args: readonly string[]): Promise<string | undefined> =>
  git(folder, args).then(
    (output) => output.trim(),
    () => undefined,
  );

/** Whether the clone lacks commits that its repository has. */
export const isShallow = async (folder: string): Promise<boolean> =>
  (await gitLine(folder, 'rev-parse', '--is-shallow-repository')) === 'true';

/** Whether a commit is another one's ancestor, or that commit itself. False where the clone lacks one. */
export const isAncestor = async (folder: string, older: string, newer: string): Promise<boolean> =>
  (await gitLine(folder, 'merge-base', '--is-ancestor', older, newer)) !== undefined;
