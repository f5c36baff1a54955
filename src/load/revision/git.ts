import { execFile } from 'node:child_process';

/** Git failed: it is not installed, the folder is no repository, or the object does not exist. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Git printed more than was allowed, and was stopped. */
export class TooMuchOutputError extends GitError {}

interface GitOptions {
  /** What git reads from its standard input. */
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The most bytes that it may print. */
  readonly maxBytes?: number;
}

/**
 * The bytes that git prints. It takes no lock, and its messages are in English.
 *
 * @param folder The folder to run in.
 * @throws {GitError} with git's own words, when it fails or is not installed.
 */
export function gitBytes(
  folder: string,
  args: readonly string[],
  { input = '', env = {}, maxBytes = Infinity }: GitOptions = {},
): Promise<Buffer> {
  const options = {
    cwd: folder,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...env },
    encoding: 'buffer',
    maxBuffer: maxBytes,
  } as const;
  return new Promise((resolve, reject) => {
    const child = execFile('git', args, options, (cause, output, errors) => {
      if (!cause) resolve(output);
      else if (cause.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        reject(new TooMuchOutputError(`git printed more than ${maxBytes} bytes.`));
      else if (typeof cause.code === 'string')
        reject(new GitError('git cannot be run.', { cause }));
      else reject(new GitError(errors.toString().trim()));
    });
    // Git may end before it has read everything; its own message says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** The same as text. */
export const git = async (...parameters: Parameters<typeof gitBytes>): Promise<string> =>
  (await gitBytes(...parameters)).toString();

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
