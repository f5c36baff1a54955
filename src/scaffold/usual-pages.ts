import type { KnownCatalogue } from './known.ts';
import { byFrequency, mostFrequent } from './most-frequent.ts';

/** A page that is in the guides of fewer services than this is particular to them. */
const fewestServices = 3;

/** A longer list would be more to delete than to read. */
const mostPages = 8;

/** A page that the guide of a service most likely has. */
export interface UsualPage {
  /** The key under which services cite it. */
  readonly key: string;
  /** Its path below the guide, without `.html`. */
  readonly path: string;
}

/** The names of pages that come back in the guides of many services, the most usual first. */
export function usualPages({ citedPages }: KnownCatalogue): readonly UsualPage[] {
  const perService = Map.groupBy(citedPages, ({ service }) => service);
  const paths = [...perService.values()].flatMap((pages) => [
    ...new Set(pages.map(({ path }) => path)),
  ]);
  const pages: UsualPage[] = [];
  for (const [path, services] of byFrequency(paths)) {
    if (services < fewestServices || pages.length === mostPages) break;
    const keys = citedPages.filter((page) => page.path === path).map(({ key }) => key);
    const free = keys.filter((key) => pages.every((page) => page.key !== key));
    pages.push({ path, key: mostFrequent(free) ?? keyOf(path) });
  }
  return pages;
}

/** `loggingUsingCloudtrail` of `logging-using-cloudtrail`. */
const keyOf = (path: string): string =>
  path
    .toLowerCase()
    .replace(/^[^a-z]+/, '')
    .replace(/[^a-z0-9]+(.?)/g, (_, letter: string) => letter.toUpperCase());
