/** A small project with a made-up catalogue, for tests of what writes services. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { WrittenService } from '../catalog/index.ts';
import { readCatalog } from '../project/read-catalog.ts';
import { rules } from '../rules/index.ts';
import { makeLocator } from '../rules/locate.ts';
import { loadProject } from '../rules/project/load.ts';
import { runRules } from '../rules/run.ts';

type Texts = Readonly<Record<string, string>>;

const entry = (call: string, value: unknown): string =>
  `import { ${call} } from '../define.ts';\n\nexport default ${call}(${JSON.stringify(value)});\n`;

const part = (id: string, layer: string, owner: string, more: object = {}) => ({
  id,
  layer,
  owner,
  name: `The part ${id}`,
  duty: `Do what ${id} asks for.`,
  sources: ['model'],
  ...more,
});

const shared = (name: string, add: readonly object[], more: object = {}) => ({
  name,
  summary: `What ${name} has in common.`,
  pages: { model: { url: 'https://docs.aws.amazon.com/all/model.html', title: 'The model' } },
  add,
  ...more,
});

const service = (name: string, more: Partial<WrittenService> = {}) => ({
  name: `AWS ${name}`,
  shortName: name,
  summary: `${name} is a service that does not exist.`,
  guide: `https://docs.aws.amazon.com/${name.toLowerCase()}/latest/userguide/`,
  archetype: 'managed-tool',
  modes: [{ id: 'standard', name: 'Standard', summary: 'The one way to run it.' }],
  pages: {
    protection: { path: 'data-protection', title: `Data protection in ${name}` },
    trail: { path: 'logging-using-cloudtrail', title: `Logging ${name}` },
    own: { path: `about-${name.toLowerCase()}`, title: `About ${name}` },
  },
  add: [
    part('caller-policy', 'access', 'customer', {
      sources: ['own', 'protection'],
      controls: ['ac-3', ...(name === 'Beacon' ? ['ac-6'] : [])],
      evidence: [`${name}.1`],
    }),
  ],
  ...more,
});

/** Services whose ids are alike in no way, and some that share what services share. */
const catalogue: Texts = {
  'archetypes/managed-tool.ts': entry(
    'defineArchetype',
    shared(
      'Managed tool',
      [
        part('os-patches', 'operating-system', 'aws'),
        part('tool-software', 'platform', 'aws', { controls: ['si-2'] }),
        part('permissions', 'access', 'customer', { controls: ['ac-2'] }),
      ],
      { order: 1, with: ['content'] },
    ),
  ),
  'traits/content.ts': entry(
    'defineTrait',
    shared('Content', [part('content', 'data', 'customer')]),
  ),
  'traits/keys.ts': entry('defineTrait', shared('Keys', [part('key-choice', 'data', 'customer')])),
  'traits/fixed-keys.ts': entry(
    'defineTrait',
    shared('Fixed keys', [part('key-choice', 'data', 'aws')]),
  ),
  'traits/machine.ts': entry(
    'defineTrait',
    shared('Machine', [part('os-patches', 'operating-system', 'customer')]),
  ),
  'services/networking/lantern.ts': entry(
    'defineService',
    service('Lantern', {
      with: ['keys'],
      aliases: ['Oil Lamp'],
      change: {
        permissions: { controls: ['ac-2', 'ac-6'], evidence: ['lantern-permissions-check'] },
      },
      variants: [{ id: 'lantern-serverless', name: 'AWS Lantern Serverless', mode: 'standard' }],
    }),
  ),
  'services/networking/beacon.ts': entry(
    'defineService',
    service('Beacon', {
      with: ['keys'],
      change: { permissions: { controls: ['ac-2', 'ac-6'] } },
    }),
  ),
  'services/networking/semaphore.ts': entry(
    'defineService',
    service('Semaphore', { change: { permissions: { controls: ['ac-6'] } } }),
  ),
  'services/iot/iot-buoy.ts': entry(
    'defineService',
    service('IoT Buoy', { pages: { own: { path: 'buoys', title: 'Buoys' } }, add: [] }),
  ),
  'retired/services/foghorn.ts': entry('defineRetired', {
    reason: 'Nobody could hear it any more.',
  }),
};

const reference: Texts = {
  'src/catalog/reference/config-rules.json':
    '[{"id":"appmesh-mesh-tagged"},{"id":"appmesh-tls-enforced"},{"id":"appmeshed-no"}]',
  'src/catalog/reference/nist-800-53-r5.json': JSON.stringify(
    ['ac-2', 'ac-3', 'ac-6', 'au-2', 'au-12', 'si-2'].map((id) => ({ id, title: id })),
  ),
  'src/catalog/reference/seen-addresses.json': '[]',
  'src/catalog/reference/security-hub-controls.json': '[{"id":"AppMesh.1"},{"id":"Lantern.1"}]',
};

/** The files of a copy, before anything is added. */
const files: Texts = {
  '.prettierrc.json': readFileSync('.prettierrc.json', 'utf8'),
  ...reference,
  ...Object.fromEntries(
    Object.entries(catalogue).map(([file, text]) => [`src/catalog/${file}`, text]),
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

export const entryFile = 'src/catalog/services/networking/app-mesh.ts';
export const pageFile = 'content/services/networking/app-mesh.mdx';

/** What the rules say against files of a project, as `rule: found`. */
export async function findingsIn(
  root: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const catalog = readCatalog(root);
  const locate = makeLocator(root, catalog.files);
  const found = await runRules(rules, loadProject(root, catalog), locate, []);
  return [...catalog.findings, ...found]
    .filter(({ file }) => files.includes(file))
    .map((finding) => `${finding.rule}: ${finding.found}`);
}

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
