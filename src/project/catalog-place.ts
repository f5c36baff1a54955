import { categoryIds, idSchema } from '../catalog/index.ts';
import type { Finding } from '../report/finding.ts';
import { allowedWords } from '../report/nearest.ts';

/** The id under which a file in the wrong place is reported. */
export const placeRule = 'catalog-place';

/** What a file of the catalogue is, by where it lies. */
export type Kind = 'service' | 'archetype' | 'trait' | 'retired';

/** What the path of a file says of it. */
export interface CatalogPlace {
  readonly kind: Kind;
  /** The file's name without its ending. */
  readonly id: string;
  /** The folder of a service; empty for the others. */
  readonly category: string;
}

export const catalogFolder = 'src/catalog';

/** The folders that hold facts, and what each of their files is. */
export const factFolders: Readonly<Record<string, Kind>> = {
  services: 'service',
  archetypes: 'archetype',
  traits: 'trait',
  retired: 'retired',
};

/** The call that wraps a file of each kind. */
export const callOf: Readonly<Record<Kind, string>> = {
  service: 'defineService',
  archetype: 'defineArchetype',
  trait: 'defineTrait',
  retired: 'defineRetired',
};

/** Where the entry of a service lies. */
export const entryFile = (category: string, id: string): string =>
  `${catalogFolder}/services/${category}/${id}.ts`;

/** What lies at a path, or why nothing of the catalogue may lie there. */
export function placeOf(file: string): CatalogPlace | Finding {
  const [folder = '', ...below] = file.slice(catalogFolder.length + 1).split('/');
  const name = below.pop() ?? '';
  const id = name.replace(/\.ts$/, '');
  const kind = factFolders[folder] ?? 'service';
  const wrong = (words: Pick<Finding, 'found' | 'allowed' | 'next'>): Finding => ({
    rule: placeRule,
    file,
    line: 1,
    column: 1,
    ...words,
  });
  if (!name.endsWith('.ts') || !idSchema.safeParse(id).success) {
    return wrong({
      found: `The file is called "${name}".`,
      allowed: 'Allowed: an id and ".ts"; an id is kebab-case: a-z, 0-9 and single hyphens.',
      next: 'Rename the file, or move it out of the catalogue.',
    });
  }
  const [category = '', ...deeper] = below;
  if (kind !== 'service' && kind !== 'retired' && below.length > 0) {
    return wrong({
      found: `The file lies in a folder of its own, "${below.join('/')}".`,
      allowed: `Allowed: ${catalogFolder}/${folder}/${id}.ts.`,
      next: 'Move the file.',
    });
  }
  if (kind === 'service' && (deeper.length > 0 || !categoryIds.some((each) => each === category))) {
    return wrong({
      found: category
        ? `The file lies in the folder "${below.join('/')}".`
        : 'The file lies in the folder of no category.',
      allowed: allowedWords(category, categoryIds),
      next: `Move the file to ${catalogFolder}/services/<category>/${id}.ts.`,
    });
  }
  return { kind, id, category: kind === 'service' ? category : '' };
}
