/** A small copy of the project for tests of what writes services. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** The files of a copy, before anything is added. */
export const copied: readonly string[] = [
  '.github/CODEOWNERS',
  '.prettierrc.json',
  'content/services/ec2.mdx',
  'src/catalog/define.ts',
  'src/catalog/published-ids.json',
  'src/catalog/services/index.ts',
];

/** A complete set of answers, as flags. */
export const answers: readonly (readonly [string, string])[] = [
  ['--name', 'AWS App Mesh'],
  ['--short', 'App Mesh'],
  ['--category', 'networking'],
  ['--archetype', 'managed-application'],
  ['--docs', 'https://docs.aws.amazon.com/app-mesh/'],
  ['--summary', 'A mesh whose control plane AWS runs; the proxies stand beside your containers.'],
  ['--mode', 'ec2=On EC2'],
  ['--mode', 'On Fargate'],
];

export const entryFile = 'src/catalog/services/app-mesh.ts';
export const pageFile = 'content/services/app-mesh.mdx';

/** Makes a copy for each test. */
export function useCopy() {
  const copy = {
    root: '',
    read: (file: string) => readFileSync(join(copy.root, file), 'utf8'),
    /** Every file of the copy, sorted. */
    files: () =>
      readdirSync(copy.root, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name).slice(copy.root.length + 1))
        .toSorted(),
  };
  beforeEach(() => {
    copy.root = mkdtempSync(join(tmpdir(), 'new-service-'));
    for (const file of copied) {
      mkdirSync(join(copy.root, dirname(file)), { recursive: true });
      cpSync(file, join(copy.root, file));
    }
  });
  afterEach(() => rmSync(copy.root, { recursive: true }));
  return copy;
}
