/** A git repository in a temporary folder, with a catalogue that is small enough to read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { git } from '../read/git.ts';

const person = { name: 'A', email: 'a@example.com' };
const env = {
  GIT_AUTHOR_NAME: person.name,
  GIT_AUTHOR_EMAIL: person.email,
  GIT_COMMITTER_NAME: person.name,
  GIT_COMMITTER_EMAIL: person.email,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export class Repository {
  readonly root: string;
  #minutes = 0;

  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'repository-'));
  }

  run(...args: readonly string[]): Promise<string> {
    // A minute later each time, so that commits have an order.
    const date = new Date(Date.UTC(2026, 0, 1, 0, this.#minutes++)).toISOString();
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return git(this.root, args, { env: { ...env, ...dates } });
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Writes the catalogue and commits all. */
  async commit(subject: string, catalogue?: string): Promise<void> {
    if (catalogue !== undefined) this.write('src/catalog/index.ts', catalogue);
    await this.run('add', '--all');
    await this.run('commit', '--quiet', '--allow-empty', '-m', subject);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A repository without commits whose branch is `main`. */
export async function newRepository(): Promise<Repository> {
  const repository = new Repository();
  repository.write('package.json', '{"type":"module"}');
  await repository.run('init', '--quiet', '--initial-branch=main');
  return repository;
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A catalogue of EC2 alone, whose one part somebody owns. */
export const catalogueOf = (owner: 'aws' | 'customer'): string => `
const part: object = { id: 'patches', name: 'Apply patches', owner: '${owner}', duty: 'Patch it.' };
export const services = [{
  id: 'ec2', name: 'Amazon EC2', shortName: 'EC2',
  modes: [{ id: 'a', name: 'Mode a', stack: { layers: [{ id: 'operating-system', parts: [part] }] } }],
}];
`;
