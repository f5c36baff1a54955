import { hasShape, type Entries, type ModeEntry, type ServiceEntry } from '../../catalog/index.ts';
import { factFolders, placeOf } from '../../project/catalog-place.ts';
import type { ReadCatalog } from '../../project/read-catalog.ts';
import type { Project } from '../rule.ts';

type Known = Pick<
  Project,
  'archetypes' | 'traits' | 'entries' | 'adrift' | 'unreadable' | 'unreadableKeys'
>;
type Stacked = Pick<Project['entries'][number], 'with'> & {
  readonly archetype?: string | undefined;
};

/**
 * What rules may look at while some files cannot be read, or have a text where a list should be. A
 * service whose stack would start from such a file counts as unreadable too: what is missing in its
 * stack is not its fault.
 */
export function knownCatalog({ entries, files, findings }: ReadCatalog): Known {
  const unread = new Set(findings.flatMap(({ file }) => keyOf(file)));
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
    adrift: services.filter((service) => !startsSomewhere(service, entries)).map(({ id }) => id),
    unreadable: [...unread].flatMap((key) => /^service\/(.+)/.exec(key)?.[1] ?? []),
    unreadableKeys: [...unread],
  };
}

/** Whether there is what a service and its modes start from, by name. */
function startsSomewhere({ modes, ...service }: ServiceEntry, entries: Entries): boolean {
  const archetypes = new Set(entries.archetypes.map(({ id }) => id));
  const traits = new Set(entries.traits.map(({ id }) => id));
  const isThere = ({ archetype, with: taken = [] }: Stacked) =>
    (archetype === undefined || archetypes.has(archetype)) && taken.every((id) => traits.has(id));
  const isAfter = ({ from }: ModeEntry, index: number) =>
    from === undefined || modes.slice(0, index).some(({ id }) => id === from);
  return [service, ...modes].every(isThere) && modes.every(isAfter);
}

/** `service/ec2`, wherever below its folder the file lies. */
function keyOf(file: string): readonly string[] {
  const place = placeOf(file);
  if ('kind' in place) return [`${place.was ?? place.kind}/${place.id}`];
  const [, folder = '', id = ''] =
    /^src\/catalog\/([^/]+)\/(?:.+\/)?([^/]+?)(?:\.ts)?$/.exec(file) ?? [];
  return Object.hasOwn(factFolders, folder) ? [`${factFolders[folder]}/${id}`] : [];
}
