import {
  writtenArchetypeSchema,
  writtenServiceSchema,
  writtenTraitSchema,
  type Entries,
} from '#catalog/index.ts';
import { cachedValues } from './cache/values.ts';
import { entriesOf, readCatalog, type CatalogFile, type ReadCatalog } from './read-catalog.ts';

const schemaOf = {
  service: writtenServiceSchema,
  archetype: writtenArchetypeSchema,
  trait: writtenTraitSchema,
};

/**
 * The entries of a folder that the site can be made from: those that could be read and that the
 * schema accepts, the first of each id. The others are left out, so that one mistake does not keep
 * the rest from being shown; the rules report them.
 *
 * @param root The project's folder.
 */
export function usableEntries(root: string): {
  readonly entries: Entries;
  readonly read: ReadCatalog;
} {
  const read = readCatalog(root);
  const usable = new Map<string, CatalogFile>();
  const known = cachedValues<boolean>(root, 'fits');
  for (const file of read.files) {
    if (!known.of(`${file.kind} ${file.digest}`, () => fits(file))) continue;
    const key = `${file.kind}/${file.id}`;
    if (!usable.has(key)) usable.set(key, file);
  }
  known.save();
  return { entries: entriesOf([...usable.values()]), read };
}

const fits = ({ kind, literal }: CatalogFile): boolean =>
  kind !== 'retired' && schemaOf[kind].safeParse(literal.value).success;
