import { addressIdForm, addressIdSchema, categoryIds } from '#catalog/index.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { allowedWords } from '#catalog/text/nearest.ts';

/** The id under which a file in the wrong place is reported. */
export const placeRule = 'catalog-place';

/** The kind of a file of the catalogue, by its folder. */
export type CatalogFileKind = 'service' | 'archetype' | 'trait' | 'retired';

/** What follows from the path of a file. */
export interface CatalogPath {
  readonly kind: CatalogFileKind;
  /** The file's name without its ending. */
  readonly id: string;
  /** The folder of a service; empty for the others. */
  readonly category: string;
  /** The former kind of a retired entry. */
  readonly was?: Exclude<CatalogFileKind, 'retired'>;
}

export const catalogFolder = 'src/catalog';

/** The folders of what is in use, and what each of their files is. */
const usedFolders: Readonly<Record<string, Exclude<CatalogFileKind, 'retired'>>> = {
  services: 'service',
  archetypes: 'archetype',
  traits: 'trait',
};

/** The folders that hold facts, and what each of their files is. */
export const factFolders: Readonly<Record<string, CatalogFileKind>> = {
  ...usedFolders,
  retired: 'retired',
};

/** The call that wraps a file of each kind. */
export const callOf: Readonly<Record<CatalogFileKind, string>> = {
  service: 'defineService',
  archetype: 'defineArchetype',
  trait: 'defineTrait',
  retired: 'defineRetired',
};

/** The path of a service's entry, from the project's folder. */
export const entryFile = (category: string, id: string): string =>
  `${catalogFolder}/services/${category}/${id}.ts`;

/** The path of a retired service, archetype or trait. It has no category, which could change. */
export const retiredFile = (was: Exclude<CatalogFileKind, 'retired'>, id: string): string =>
  `${catalogFolder}/retired/${was}s/${id}.ts`;

/**
 * Reads the path of a file; returns a diagnostic where no file of the catalogue is allowed there.
 *
 * @param categories The folders of services; any in an old revision, which may have had others.
 */
export function readCatalogPath(
  file: string,
  categories: readonly string[] | 'any' = categoryIds,
): CatalogPath | Diagnostic {
  const [folder = '', ...below] = file.slice(catalogFolder.length + 1).split('/');
  const name = below.pop() ?? '';
  const id = name.replace(/\.ts$/, '');
  const kind = Object.hasOwn(factFolders, folder) ? factFolders[folder] : undefined;
  const wrong = (message: string, expected: string, help: string): Diagnostic => ({
    rule: placeRule,
    file,
    line: 1,
    column: 1,
    message,
    expected,
    help,
  });
  if (!kind || !file.startsWith(`${catalogFolder}/`)) {
    return wrong(
      'The file lies in no folder of the catalogue.',
      allowedWords(folder, Object.keys(factFolders)),
      `Move the file to a folder of ${catalogFolder}.`,
    );
  }
  if (file === `${catalogFolder}/${folder}`) {
    return wrong(
      'This is a file, where a folder should be.',
      'Allowed: a folder with an entry in each file.',
      'Delete it, and make the folder.',
    );
  }
  if (!name.endsWith('.ts') || !addressIdSchema.safeParse(id).success) {
    return wrong(
      `The file is called "${name}".`,
      `Allowed: an id and ".ts"; an id is ${addressIdForm}.`,
      'Rename the file, or move it out of the catalogue.',
    );
  }
  const [category = '', ...deeper] = below;
  if (kind === 'retired') {
    const was = Object.hasOwn(usedFolders, category) ? usedFolders[category] : undefined;
    if (was && deeper.length === 0) return { kind, id, category: '', was };
    return wrong(
      category
        ? `The file lies in the folder "${below.join('/')}" of what is retired.`
        : 'The file lies in the folder of nothing that could be retired.',
      allowedWords(category, Object.keys(usedFolders)),
      `Move the file to the folder of what it was: ${retiredFile('service', id)}.`,
    );
  }
  if (kind !== 'service' && below.length > 0) {
    return wrong(
      `The file lies in a folder of its own, "${below.join('/')}".`,
      `Allowed: ${catalogFolder}/${folder}/${id}.ts.`,
      'Move the file.',
    );
  }
  const isCategory = categories === 'any' ? category !== '' : categories.includes(category);
  if (kind === 'service' && (deeper.length > 0 || !isCategory)) {
    return wrong(
      category
        ? `The file lies in the folder "${below.join('/')}".`
        : 'The file lies in the folder of no category.',
      allowedWords(category, categoryIds),
      `Move the file to ${catalogFolder}/services/<category>/${id}.ts.`,
    );
  }
  return { kind, id, category: kind === 'service' ? category : '' };
}
