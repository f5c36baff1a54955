/** Asks the index of a built site as the browser does, in Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookupOf, prepareQuery } from '#views/search/words/prepare-query.ts';
import type { SearchWords } from '#views/search/words/search-words.ts';

/** What a query finds first. */
export interface Found {
  readonly title: string;
  /** Where it leads, with the base path. */
  readonly address: string;
}

/** The part of Pagefind’s own script that asks its index. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{
    results: readonly { data(): Promise<{ meta: Readonly<Record<string, string>> }> }[];
  }>;
}

/**
 * A way to ask the index in a folder.
 *
 * @param folder The index, absolute: `…/dist/pagefind`.
 * @returns what the first results are, the best first, five at most.
 */
export async function openIndex(
  folder: string,
): Promise<(query: string) => Promise<readonly Found[]>> {
  const words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as SearchWords;
  const lookup = lookupOf(words);
  // Pagefind fetches its files from where it was loaded.
  globalThis.fetch = async (input) =>
    new Response(readFileSync(new URL(String(input).replace(/\?.*$/, ''))));
  const address = pathToFileURL(join(folder, 'pagefind.js')).href;
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.options({ ranking: words.ranking });
  return async (query) => {
    const { results } = await pagefind.search(prepareQuery(query, lookup).query);
    const data = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    return data.map(({ meta }) => ({ title: meta['title'] ?? '', address: meta['url'] ?? '' }));
  };
}
