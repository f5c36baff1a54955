/** Makes of a folder, or of its catalogue alone, the project that rules look at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasShape, type Entries, type ServiceEntry } from '#catalog/index.ts';
import { factFolders, readCatalogPath } from '#load/catalog-path.ts';
import type { KeptTrees } from '#load/content/content-file.ts';
import { loadContent } from '#load/content/content-paths.ts';
import { pictureReader } from '#load/content/picture.ts';
import type { ReadCatalog } from '#load/read-catalog.ts';
import { site, teamsFile } from '#site.config.ts';
import { today } from '#views/today.ts';
import { referenceFiles, type Project } from '../rule.ts';
import type { FileFilter } from '../select-files.ts';

/**
 * The project as it is in its folder, with its catalogue as read.
 *
 * @param isSelected The files to look at; all when left out.
 * @param trees The pages' trees that earlier processes parsed, where there are some.
 */
export function loadProject(
  root: string,
  catalog: ReadCatalog,
  isSelected?: FileFilter,
  trees?: KeptTrees,
): Project {
  const idsIn = (file: string): string[] => {
    try {
      const items: { id?: string; url?: string }[] = JSON.parse(
        readFileSync(join(root, file), 'utf8'),
      );
      return items.map(({ id, url = '' }) => id ?? url);
    } catch (cause) {
      throw new Error(`${file} is not valid JSON.`, { cause });
    }
  };
  const content = loadContent(root, trees);
  return {
    ...catalogProject(catalog),
    ...content,
    pagesToCheck: content.content.filter(({ file }) => isSelected?.(file) ?? true),
    readPicture: pictureReader(root),
    reference: {
      configRules: idsIn(referenceFiles.configRules),
      securityHubControls: idsIn(referenceFiles.securityHubControls),
      nistControls: idsIn(referenceFiles.nistControls),
      seenAddresses: idsIn(referenceFiles.seenAddresses),
    },
    teams: { file: teamsFile, patterns: site.teams },
  };
}

/** A project with a catalogue alone: no page, and no list of another publisher. */
export const catalogProject = (catalog: ReadCatalog): Project => ({
  files: catalog.files,
  ...knownCatalog(catalog),
  content: [],
  pagesToCheck: [],
  contentPaths: [],
  readPicture: async () => undefined,
  reference: { configRules: [], securityHubControls: [], nistControls: [], seenAddresses: [] },
  teams: { file: teamsFile, patterns: [] },
  today,
});

type Known = Pick<
  Project,
  'archetypes' | 'traits' | 'entries' | 'unresolved' | 'unreadable' | 'unreadableKeys'
>;
type Starting = Pick<ServiceEntry, 'traits'> & { readonly archetype?: string | undefined };

/**
 * The part of the catalogue that rules look at: without the files that cannot be read, or that have a
 * text where a list should be. A service whose stack starts from such a file counts as unreadable
 * too, since its stack is incomplete.
 */
function knownCatalog({ entries, files, diagnostics }: ReadCatalog): Known {
  const unread = new Set(diagnostics.flatMap(({ file }) => keyOf(file)));
  for (const { kind, id, literal } of files) {
    if (!hasShape(kind, literal.value)) unread.add(`${kind}/${id}`);
  }
  const isRead = (kind: string) => (entry: { readonly id: string }) =>
    !unread.has(`${kind}/${entry.id}`);
  const isKnown = ({ archetype, traits = [] }: Starting) =>
    !unread.has(`archetype/${archetype}`) && traits.every((id) => !unread.has(`trait/${id}`));
  for (const archetype of entries.archetypes.filter(isRead('archetype'))) {
    if (!isKnown(archetype)) unread.add(`archetype/${archetype.id}`);
  }
  for (const service of entries.services.filter(isRead('service'))) {
    if (![service, ...service.modes].every(isKnown)) unread.add(`service/${service.id}`);
  }
  const services = entries.services.filter(isRead('service'));
  return {
    archetypes: entries.archetypes.filter(isRead('archetype')),
    traits: entries.traits.filter(isRead('trait')),
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
  const hasTraits = ({ traits: taken = [] }: Starting) => taken.every((each) => traits.has(each));
  const hasArchetype = ({ archetype }: Starting) =>
    archetype === undefined || archetypes.has(archetype);
  if (!hasTraits(service) || ![service, ...modes].every(hasArchetype)) return [id];
  const known: string[] = [];
  for (const mode of modes) {
    const isThere = mode.extends === undefined || known.includes(mode.extends);
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
