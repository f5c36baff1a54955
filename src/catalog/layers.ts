/**
 * The layers of every stack, bottom to top. The list is closed: a service leaves out the layers
 * that it does not have, and adds none.
 */
export const layers = [
  {
    id: 'physical',
    name: 'Physical',
    summary: 'Iron, concrete, fences and guards: the buildings and the machines in them.',
    question: 'Who guards the building?',
  },
  {
    id: 'network',
    name: 'Network',
    summary:
      'The backbone, the zones and the wires that packets cross before they reach your part of the network.',
    question: 'Who runs the wires?',
  },
  {
    id: 'hypervisor',
    name: 'Hypervisor',
    summary: 'What keeps one customer’s workload apart from the next on the same machine.',
    question: 'Who keeps tenants apart?',
  },
  {
    id: 'operating-system',
    name: 'Operating system',
    summary: 'The guest or host system that the workload runs on, its patches, accounts and keys.',
    question: 'Who patches the operating system?',
  },
  {
    id: 'platform',
    name: 'Platform',
    summary: 'The runtime, engine or orchestrator between the system and your code.',
    question: 'Who keeps the engine current?',
  },
  {
    id: 'application',
    name: 'Application',
    summary: 'The code and the configuration that you deploy, and what they depend on.',
    question: 'Who answers for the code?',
  },
  {
    id: 'access',
    name: 'Access',
    summary: 'Identities, permissions, secrets and what the network exposes.',
    question: 'Who decides who has access?',
  },
  {
    id: 'data',
    name: 'Data',
    summary: 'What is stored and sent: its encryption, its backups and its fate.',
    question: 'Who protects the data?',
  },
] as const satisfies readonly Layer[];

/** One layer of the closed list. */
export interface Layer {
  /** Kebab-case id, used in addresses: `/layers/operating-system/`. */
  readonly id: string;
  /** The layer's name in sentence case. */
  readonly name: string;
  /** One sentence that says what the layer holds. */
  readonly summary: string;
  /** The question that a reader brings to this layer. */
  readonly question: string;
}

/** The id of a layer: `physical` … `data`. */
export type LayerId = (typeof layers)[number]['id'];

/** All layer ids, bottom to top. */
export const layerIds = layers.map((layer) => layer.id) as readonly LayerId[];

/** The layer with this id. */
export function layerOf(id: LayerId): (typeof layers)[number] {
  return layers.find((layer) => layer.id === id)!;
}
