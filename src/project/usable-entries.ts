import {
  writtenArchetypeSchema,
  writtenServiceSchema,
  writtenTraitSchema,
  type Entries,
} from '../catalog/index.ts';
import { readCatalog, type CatalogFile, type ReadCatalog } from './read-catalog.ts';

const schemaOf = {
  service: writtenServiceSchema,
  archetype: writtenArchetypeSchema,
  trait: writtenTraitSchema,
};

/**
 * The entries of a folder that the site can be made from: those that could be read and that the schema
 * accepts. The others are left out, so that one mistake does not keep the rest from being shown; what
 * is wrong with them is the rules' to say.
 *
 * @param root The project's folder.
 */
export function usableEntries(root: string): {
  readonly entries: Entries;
  readonly read: ReadCatalog;
} {
  const read = readCatalog(root);
  const usable = new Set(read.files.filter(fits).map(keyOf));
  const keep = <T extends { readonly id: string }>(
    kind: CatalogFile['kind'],
    items: readonly T[],
  ) => {
    const first = new Map(items.map((item) => [item.id, item] as const).toReversed());
    return [...first.values()].toReversed().filter(({ id }) => usable.has(keyOf({ kind, id })));
  };
  const entries: Entries = {
    services: keep('service', read.entries.services),
    archetypes: keep('archetype', read.entries.archetypes),
    traits: keep('trait', read.entries.traits),
  };
  return { entries, read };
}

const keyOf = ({ kind, id }: Pick<CatalogFile, 'kind' | 'id'>) => `${kind}/${id}`;

const fits = ({ kind, literal }: CatalogFile): boolean =>
  kind !== 'retired' && schemaOf[kind].safeParse(literal.value).success;
