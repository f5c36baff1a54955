/** A made-up catalogue, for tests of what is proposed for a new service. */
import type { WrittenService } from '../../catalog/index.ts';

/** Texts of files, by their paths. */
export type Texts = Readonly<Record<string, string>>;

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

/** The files below `src/catalog/`: services with very different ids, and what they share. */
export const catalogueTexts: Texts = {
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

/** Short lists of other publishers. */
export const referenceTexts: Texts = {
  'src/catalog/reference/config-rules.json':
    '[{"id":"appmesh-mesh-tagged"},{"id":"appmesh-tls-enforced"},{"id":"appmeshed-no"}]',
  'src/catalog/reference/nist-800-53-r5.json': JSON.stringify(
    ['ac-2', 'ac-3', 'ac-6', 'au-2', 'au-12', 'si-2'].map((id) => ({ id, title: id })),
  ),
  'src/catalog/reference/seen-addresses.json': '[]',
  'src/catalog/reference/security-hub-controls.json': '[{"id":"AppMesh.1"},{"id":"Lantern.1"}]',
};
