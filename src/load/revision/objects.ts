import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { GitError, startGit } from './git.ts';

interface Question {
  readonly id: string;
  readonly answer: (bytes: Buffer | undefined) => void;
  readonly fail: (error: GitError) => void;
}

/**
 * The objects of a repository, by their ids, from one process that answers many questions: starting one
 * takes longer than most answers do. Must be closed.
 */
export class GitObjects {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #most: number;
  /** In the order in which git answers them. */
  readonly #questions: Question[] = [];
  #bytes: Buffer = Buffer.alloc(0);
  #errors = '';
  /** How many bytes of an object that is too large have still to be skipped. */
  #toSkip = 0;

  /**
   * @param folder A folder of the repository.
   * @param most The size in bytes above which an object is not read.
   */
  constructor(folder: string, most: number) {
    this.#most = most;
    this.#child = startGit(folder, ['cat-file', '--batch']);
    this.#child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#child.stderr.on('data', (chunk: Buffer) => (this.#errors += chunk.toString()));
    this.#child.on('error', (cause) =>
      this.#failAll(new GitError('git cannot be run.', { cause })),
    );
    this.#child.on('close', () => this.#failAll(new GitError(this.#errors.trim() || 'git ended.')));
    // Git may end before it has read everything; its own message says why.
    this.#child.stdin.on('error', () => undefined);
  }

  /**
   * The content of an object; undefined where it is too large.
   *
   * @throws {GitError} where the repository does not have it.
   */
  read(id: string): Promise<Buffer | undefined> {
    return new Promise((answer, fail) => {
      this.#questions.push({ id, answer, fail });
      this.#child.stdin.write(`${id}\n`);
    });
  }

  close(): void {
    this.#child.stdin.end();
  }

  #take(chunk: Buffer): void {
    this.#bytes = this.#bytes.length > 0 ? Buffer.concat([this.#bytes, chunk]) : chunk;
    while (this.#takeAnswer());
  }

  /** Answers one question, if all of its answer is there: `<id> <type> <size>`, a line, the content, a line. */
  #takeAnswer(): boolean {
    if (this.#toSkip > 0) {
      const skipped = Math.min(this.#toSkip, this.#bytes.length);
      this.#bytes = this.#bytes.subarray(skipped);
      this.#toSkip -= skipped;
      return this.#toSkip === 0 && skipped > 0;
    }
    const end = this.#bytes.indexOf('\n');
    const [question] = this.#questions;
    if (end === -1 || !question) return false;
    const [, , size] = this.#bytes.toString('utf8', 0, end).split(' ');
    if (size === undefined) {
      question.fail(new GitError(`The repository has no object ${question.id}.`));
      this.#bytes = this.#bytes.subarray(end + 1);
    } else if (Number(size) > this.#most) {
      question.answer(undefined);
      this.#bytes = this.#bytes.subarray(end + 1);
      this.#toSkip = Number(size) + 1;
    } else {
      const last = end + 1 + Number(size);
      if (this.#bytes.length <= last) return false;
      question.answer(this.#bytes.subarray(end + 1, last));
      this.#bytes = this.#bytes.subarray(last + 1);
    }
    this.#questions.shift();
    return true;
  }

  #failAll(error: GitError): void {
    for (const { fail } of this.#questions.splice(0)) fail(error);
  }
}
