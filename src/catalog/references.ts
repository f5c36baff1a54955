import { groupBy } from './group-by.ts';
import type { Mode } from './resolve-catalogue.ts';
import type { Source } from './schema.ts';
import type { StackPart } from './stack.ts';
import { shelfLifeOf, verificationOf, type Verification } from './verification.ts';

/** A page that a service's parts cite, numbered for the page's footnotes. */
export interface Reference {
  /** From 1, in the order of first use. */
  readonly number: number;
  readonly url: string;
  readonly title: string;
  /** Every claim made from this page, with its own date. */
  readonly claims: readonly {
    readonly part: StackPart;
    readonly mode: Mode;
    readonly source: Source;
  }[];
}

/** All pages that these modes of a service cite, numbered top layer first, first mode first. */
export function referencesOf(service: { readonly modes: readonly Mode[] }): readonly Reference[] {
  const claims = service.modes.flatMap((mode) =>
    mode.stack.layers
      .toReversed()
      .flatMap((layer) =>
        layer.parts.flatMap((part) => part.sources.map((source) => ({ part, mode, source }))),
      ),
  );
  const byUrl = groupBy(claims, ({ source }) => source.url);
  return [...byUrl].map(([url, group], index) => ({
    number: index + 1,
    url,
    title: group[0]?.source.title ?? url,
    claims: group,
  }));
}

/** The oldest date among the claims made from a page; undefined while one of them has none. */
export function oldestDate({ claims }: Reference): string | undefined {
  const dates = claims.map(({ source }) => source.verified);
  return dates.every((date) => date !== undefined) ? dates.toSorted()[0] : undefined;
}

/**
 * How far the claims made from a page can be trusted on a day: as far as the worst of them.
 *
 * @param today The day to compare with, `YYYY-MM-DD`.
 */
export function referenceVerification({ claims }: Reference, today: string): Verification {
  const states = claims.map(({ part, source }) => verificationOf(source, today, shelfLifeOf(part)));
  return (['unverified', 'stale'] as const).find((state) => states.includes(state)) ?? 'verified';
}

/** How many of the claims made from a page say where on it they stand. */
export const namedPlaces = ({ claims }: Reference): number =>
  claims.filter(({ source }) => source.at).length;
