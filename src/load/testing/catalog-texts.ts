/** Small catalogues as texts of files: services of one category that start from one archetype. */
import type { TextFile } from '../list-files.ts';

interface Written {
  /** Their modes' ids. */
  readonly services?: Readonly<Record<string, readonly string[]>>;
  /** What each service says beside its modes, by its id. */
  readonly more?: Readonly<Record<string, string>>;
  /** The parts of the archetype `machine`. */
  readonly archetype?: readonly string[];
  readonly archetypeMore?: string;
  /** Traits, by their ids, with their parts. */
  readonly traits?: Readonly<Record<string, readonly string[]>>;
  readonly traitMore?: string;
  /** The paths of what is retired, below its folder. */
  readonly retired?: readonly string[];
}

/** The files of a catalogue. */
export function catalogTexts({
  services = {},
  more = {},
  archetype = [],
  archetypeMore = '',
  traits = {},
  traitMore = '',
  retired = [],
}: Written): TextFile[] {
  const servicesFiles = Object.entries(services).map(([id, modes]) =>
    fileOf(
      `services/compute/${id}`,
      'defineService',
      `name: 'Amazon ${id}',
  shortName: '${id}',
  guide: 'https://docs.aws.amazon.com/a/',
  archetype: 'machine',
  modes: [${modes.map((mode) => `{ id: '${mode}', name: 'Mode ${mode}' }`).join(', ')}],
  ${more[id] ?? ''}`,
    ),
  );
  const traitFiles = Object.entries(traits).map(([id, parts]) =>
    fileOf(`traits/${id}`, 'defineTrait', `name: 'T', ${addOf(parts)}, ${traitMore}`),
  );
  return [
    ...servicesFiles,
    fileOf(
      'archetypes/machine',
      'defineArchetype',
      `name: 'Machine', order: 1,\n  ${addOf(archetype)}, ${archetypeMore}`,
    ),
    ...traitFiles,
    ...retired.map((path) =>
      fileOf(`retired/${path}`, 'defineRetired', `reason: 'Nobody needs it any more.'`),
    ),
  ];
}

/** Parts with these ids. */
export const addOf = (ids: readonly string[]): string => {
  const parts = ids.map(
    (id) =>
      `{ id: '${id}', layer: 'operating-system', name: 'Apply ${id}', owner: 'aws', duty: 'Do it.' }`,
  );
  return `add: [${parts.join(', ')}]`;
};

const fileOf = (path: string, call: string, fields: string): TextFile => ({
  file: `src/catalog/${path}.ts`,
  text: `import { ${call} } from '../define.ts';\nexport default ${call}({\n  ${fields}\n});\n`,
});
