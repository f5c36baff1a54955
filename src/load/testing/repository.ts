/** A git repository in a temporary folder, with a catalogue of one service. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { git } from '../revision/git.ts';

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

  /** Writes the service's entry and commits all. */
  async commit(subject: string, entry?: string): Promise<void> {
    if (entry !== undefined) this.write(entryPath, entry);
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
  repository.write(archetypePath, archetypeOf(['patches']));
  await repository.run('init', '--quiet', '--initial-branch=main');
  return repository;
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Where the one service's entry is. */
export const entryPath = 'src/catalog/services/compute/ec2.ts';

/** The entry of a service with one part, which somebody owns. */
export const serviceEntry = (owner: 'aws' | 'customer', rest = ''): string =>
  literalOf(
    'defineService',
    `
  name: 'Amazon EC2',
  shortName: 'EC2',
  guide: 'https://docs.aws.amazon.com/a/',
  archetype: 'machine',
  override: { patches: { owner: '${owner}' } },
  modes: [{ id: 'a', name: 'Mode a' }],
  ${rest}`,
  );

/** The archetype of that service. */
export const archetypePath = 'src/catalog/archetypes/machine.ts';

/** An archetype with these parts, all of them AWS's. */
export const archetypeOf = (parts: readonly string[], rest = ''): string => {
  const add = parts.map(
    (id) =>
      `{ id: '${id}', layer: 'operating-system', name: 'Apply ${id}', owner: 'aws', duty: 'Do it.' }`,
  );
  return literalOf(
    'defineArchetype',
    `name: 'Machine', order: 1, add: [${add.join(', ')}], ${rest}`,
  );
};

/** A file of the catalogue with these fields. */
const literalOf = (call: string, fields: string): string =>
  `import { ${call} } from '../define.ts';\nexport default ${call}({${fields}});\n`;
