/** A small project with a made-up catalogue, for tests of what writes services. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { catalogueTexts, referenceTexts, type Texts } from './catalogue-texts.ts';

/** The files of a copy, before anything is added. */
const files: Texts = {
  '.prettierrc.json': readFileSync('.prettierrc.json', 'utf8'),
  ...referenceTexts,
  ...Object.fromEntries(
    Object.entries(catalogueTexts).map(([file, text]) => [`src/catalog/${file}`, text]),
  ),
};

/** The paths of a copy's files, before anything is added. */
export const copied: readonly string[] = Object.keys(files).toSorted();

/** A complete set of answers, as flags. */
export const answers: readonly (readonly [string, string])[] = [
  ['--name', 'AWS App Mesh'],
  ['--short', 'App Mesh'],
  ['--category', 'networking'],
  ['--archetype', 'managed-tool'],
  ['--guide', 'https://docs.aws.amazon.com/app-mesh/latest/userguide/'],
  ['--summary', 'A mesh whose control plane AWS runs; the proxies stand beside your containers.'],
  ['--mode', 'ec2=On EC2'],
  ['--mode', 'On Fargate'],
  ['--part', 'caller-policy=Who may call it'],
  ['--part', 'Where proxies run'],
];

export const newEntryFile = 'src/catalog/services/networking/app-mesh.ts';
export const newPageFile = 'content/services/networking/app-mesh.mdx';

/** Makes a copy for each test. */
export function useCopy() {
  const copy = {
    root: '',
    read: (file: string) => readFileSync(join(copy.root, file), 'utf8'),
    write: (file: string, text: string) => {
      mkdirSync(join(copy.root, dirname(file)), { recursive: true });
      writeFileSync(join(copy.root, file), text);
    },
    /** Every file of the copy, sorted. */
    files: () =>
      readdirSync(copy.root, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name).slice(copy.root.length + 1))
        .toSorted(),
  };
  beforeEach(() => {
    copy.root = mkdtempSync(join(tmpdir(), 'new-service-'));
    for (const [file, text] of Object.entries(files)) copy.write(file, text);
  });
  afterEach(() => rmSync(copy.root, { recursive: true }));
  return copy;
}
