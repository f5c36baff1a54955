import { passageEnds, type PassageEnds } from '#catalog/index.ts';
import { citations, partIdAt } from '#rules/project/claims.ts';
import type { Project } from '#rules/rule.ts';
import type { CatalogLocation } from '#load/location.ts';

/** A claim as far as its page is concerned. */
export interface CitedClaim {
  readonly place: CatalogLocation;
  /** The part; left out for a lifecycle or a contradiction. */
  readonly part?: string;
  /** The heading that the address ends with; empty where it ends with none. */
  readonly heading: string;
  readonly passages: readonly PassageEnds[];
  /** The day on which somebody compared it. */
  readonly verified?: string;
}

/** A page with all the claims that cite it. */
export interface CitedPage {
  /** The address without a fragment. */
  readonly url: string;
  readonly claims: readonly CitedClaim[];
}

/**
 * The pages that a project cites, each once, in the order of the catalogue.
 *
 * @param ids Services, archetypes and traits to look at; all where there are none.
 */
export function citedPages(project: Project, ids: readonly string[] = []): readonly CitedPage[] {
  const pages = new Map<string, CitedClaim[]>();
  for (const { source, at: place } of citations(project)) {
    if (ids.length > 0 && !ids.includes(place.id)) continue;
    const [url = '', heading = ''] = source.url.split('#');
    const part = partIdAt(place);
    const claims = pages.get(url) ?? [];
    pages.set(url, claims);
    claims.push({
      place,
      heading: decodeURIComponent(heading),
      passages: (source.at ?? []).map(passageEnds),
      ...(part !== undefined && { part }),
      ...(source.verified !== undefined && { verified: source.verified }),
    });
  }
  return Array.from(pages, ([url, claims]) => ({ url, claims }));
}
