import { hasShape, type Entries, type ServiceEntry } from '#catalog/index.ts';
import { factFolders, readCatalogPath } from '#load/catalog-path.ts';
import type { ReadCatalog } from '#load/read-catalog.ts';
import type { Project } from '../rule.ts';

type Known = Pick<
  Project,
  'archetypes' | 'traits' | 'entries' | 'unresolved' | 'unreadable' | 'unreadableKeys'
>;
type Stacked = Pick<Project['entries'][number], 'with'> & {
  readonly archetype?: string | undefined;
};

/**
 * The part of the catalogue that rules look at: without the files that cannot be read, or that have a
 * text where a list should be. A service whose stack starts from such a file counts as unreadable
 * too, since its stack is incomplete.
 */
export function knownCatalog({ entries, files, diagnostics }: ReadCatalog): Known {
  const unread = new Set(diagnostics.flatMap(({ file }) => keyOf(file)));
  for (const { kind, id, literal } of files) {
    if (!hasShape(kind, literal.value)) unread.add(`${kind}/${id}`);
  }
  const isKnown = ({ archetype, with: traits = [] }: Stacked) =>
    !unread.has(`archetype/${archetype}`) && traits.every((id) => !unread.has(`trait/${id}`));

  const archetypes = entries.archetypes.filter(
    (archetype) => !unread.has(`archetype/${archetype.id}`) && isKnown(archetype),
  );
  for (const { id } of entries.archetypes) {
    if (!archetypes.some((each) => each.id === id)) unread.add(`archetype/${id}`);
  }
  const services = entries.services.filter(
    (service) => !unread.has(`service/${service.id}`) && [service, ...service.modes].every(isKnown),
  );
  const known = new Set(services.map(({ id }) => id));
  for (const { id } of entries.services) if (!known.has(id)) unread.add(`service/${id}`);
  return {
    archetypes,
    traits: entries.traits.filter(({ id }) => !unread.has(`trait/${id}`)),
    entries: services,
    unresolved: services.flatMap((service) => unresolvedIn(service, entries)),
    unreadable: [...unread].flatMap((key) => /^service\/(.+)/.exec(key)?.[1] ?? []),
    unreadableKeys: [...unread],
  };
}

/**
 * The services that start from an archetype or trait that does not exist, or those of their modes
 * that do: `ec2`, `ec2/bare-metal`. The fields of a service apply to each of its modes.
 */
function unresolvedIn(
  { id, modes, ...service }: ServiceEntry,
  entries: Entries,
): readonly string[] {
  const archetypes = new Set(entries.archetypes.map((each) => each.id));
  const traits = new Set(entries.traits.map((each) => each.id));
  const hasTraits = ({ with: taken = [] }: Stacked) => taken.every((each) => traits.has(each));
  const hasArchetype = ({ archetype }: Stacked) =>
    archetype === undefined || archetypes.has(archetype);
  if (!hasTraits(service) || ![service, ...modes].every(hasArchetype)) return [id];
  const known: string[] = [];
  for (const mode of modes) {
    const isThere = mode.from === undefined || known.includes(mode.from);
    if (hasTraits(mode) && isThere) known.push(mode.id);
  }
  return modes.flatMap((mode) => (known.includes(mode.id) ? [] : [`${id}/${mode.id}`]));
}

/** `service/ec2`, wherever below its folder the file is. */
function keyOf(file: string): readonly string[] {
  const place = readCatalogPath(file);
  if ('kind' in place) return [`${place.was ?? place.kind}/${place.id}`];
  const [, folder = '', id = ''] =
    /^src\/catalog\/([^/]+)\/(?:.+\/)?([^/]+?)(?:\.ts)?$/.exec(file) ?? [];
  return Object.hasOwn(factFolders, folder) ? [`${factFolders[folder]}/${id}`] : [];
}
