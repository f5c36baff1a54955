/** The citations of a file of the catalogue, as they are written. */
import { addressOf, passageOf, type Page } from '#catalog/index.ts';
import type { PathStep } from './literal/read-literal.ts';
import type { CatalogFile } from './read-catalog.ts';

type Data = Readonly<Record<string, unknown>>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The field that marks a page as cited, wherever it is. */
const citing = 'sources';

/** Every item of a list of sources below a value, with the steps that lead to it, in the order of the file. */
export function* citationsIn(
  value: unknown,
  path: readonly PathStep[] = [],
): Generator<{ readonly citation: unknown; readonly path: readonly PathStep[] }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (path.at(-1) === citing && (typeof item === 'string' || isData(item))) {
        yield { citation: item, path: [...path, index] };
      } else yield* citationsIn(item, [...path, index]);
    }
  } else if (isData(value)) {
    for (const [name, field] of Object.entries(value)) yield* citationsIn(field, [...path, name]);
  }
}

/** The key by which a citation names a page of its file; undefined for a source in full. */
export function keyOf(citation: unknown): string | undefined {
  const key = isData(citation) ? citation['page'] : citation;
  return typeof key === 'string' ? key : undefined;
}

/** The passages that a citation names, or their keys: a passage has two words at least, a key is one. */
export const passagesIn = (citation: unknown): readonly string[] =>
  isData(citation)
    ? [citation['at']].flat().filter((each): each is string => typeof each === 'string')
    : [];

/** A page of a file's own table, cited for one claim. */
export interface PageUse {
  readonly path: readonly PathStep[];
  readonly key: string;
  readonly page: Partial<Page>;
  /** The claim's own day; undefined where it takes that of the page. */
  readonly verified: unknown;
  /** The day of the page; that of the file where the page has none. */
  readonly read: unknown;
  /** Names the page in this file, whatever its key. */
  readonly pageName: string;
  /** Names the claim in this file: the page, and the passages of it. */
  readonly name: string;
}

type File = Pick<CatalogFile, 'kind' | 'id'> & {
  readonly literal: Pick<CatalogFile['literal'], 'value'>;
};

/** The pages that a file cites by their keys, once for each claim. */
export function* pageUses({ kind, id, literal: { value } }: File): Generator<PageUse> {
  if (!isData(value)) return;
  const pages = isData(value['pages']) ? value['pages'] : {};
  const guide = typeof value['guide'] === 'string' ? value['guide'] : undefined;
  for (const { citation, path } of citationsIn(value)) {
    const key = keyOf(citation);
    const page = key !== undefined && Object.hasOwn(pages, key) ? pages[key] : undefined;
    if (key === undefined || !isData(page)) continue;
    const { verified, at } = isData(citation) ? citation : {};
    const pageName = `${kind}/${id} ${addressOf(page as Pick<Page, 'path' | 'url'>, guide)}`;
    yield {
      path,
      key,
      page: page as Partial<Page>,
      verified,
      read: page['read'] ?? value['read'],
      pageName,
      name: `${pageName} ${JSON.stringify([at ?? []].flat().map((each) => passageOf(page, each)))}`,
    };
  }
}
