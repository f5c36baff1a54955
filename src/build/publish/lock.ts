import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another build is under way. */
export class BuildInProgressError extends Error {
  override readonly name = 'BuildInProgressError';

  /** @param file The lock that it holds. */
  constructor(file: string) {
    super(
      `Another build is under way, and two at once would write the same files. Wait until it ends, or end the process that holds ${file}.`,
    );
    this.stack = `${this.name}: ${this.message}`;
  }
}

// https://sqlite.org/rescode.html
const [busy, notADatabase] = [5, 26];

/**
 * Takes a lock for this process. Node has no advisory locks of its own, and SQLite does: it locks a file,
 * which stays empty, and the system releases that when the process ends, however it ends.
 *
 * @param file The file that is locked. It is left there: who removed it could remove the next one's.
 * @returns What releases it.
 * @throws {BuildInProgressError} where another process has it.
 * @throws the error of the file system, where the file cannot be written.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  // SQLite does not say why it cannot open a file.
  closeSync(openSync(file, 'a'));
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    const { errcode } = error as { readonly errcode?: number };
    if (errcode === busy) throw new BuildInProgressError(file);
    if (errcode !== notADatabase) throw error;
    rmSync(file);
    return takeLock(file);
  }
}
