import type { Entries, WrittenService } from '../catalog/index.ts';
import { usableEntries } from '../project/usable-entries.ts';

/** A page of its guide that a service cites. */
interface CitedPage {
  /** The id of the service. */
  readonly service: string;
  /** The key under which the entry cites it. */
  readonly key: string;
  /** The page's path below the guide, without its fragment. */
  readonly path: string;
}

/** The catalogue, as far as new services are compared with it. */
export interface KnownCatalogue extends Entries {
  readonly citedPages: readonly CitedPage[];
  /** The ids that the catalogue gave up. */
  readonly retired: readonly string[];
}

/**
 * Reads the catalogue in a folder. Files that cannot be read are left out: `npm run check` reports
 * them.
 */
export function knownIn(root: string): KnownCatalogue {
  const { entries, read } = usableEntries(root);
  const usable = new Set(entries.services.map(({ id }) => id));
  const written = read.files.filter(({ kind, id }) => kind === 'service' && usable.has(id));
  return {
    ...entries,
    citedPages: written.flatMap(({ id, literal }) => pagesIn(id, literal.value as WrittenService)),
    retired: read.retired.map(({ id }) => id),
  };
}

const pagesIn = (service: string, { pages = {} }: WrittenService): CitedPage[] =>
  Object.entries(pages).flatMap(([key, { path }]) =>
    path === undefined ? [] : [{ service, key, path: path.replace(/#.*/, '') }],
  );
