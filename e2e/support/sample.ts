/**
 * What a browser looks at. The suite takes as long with three hundred services as with one hundred.
 *
 * What can be read off a file is checked on every file, without a browser: every-page.spec.ts,
 * service-pages.spec.ts, links.spec.ts, report-links.spec.ts, embed-pages.spec.ts and the rules. A
 * browser is for what only a browser knows: requests, errors, contrast, widths, frames, layout.
 * All pages of a kind come from one template and one style sheet, so it looks at
 *
 * - the pages of `alwaysSeen`;
 * - the longest page of each kind, with no more of a long list than its beginning;
 * - the extremes among the services, found in the catalogue again each time: whatever overflows,
 *   wraps or is slow does so there first;
 * - some others that change with the commit. A run says its seed, and `SAMPLE_SEED=<seed>` looks at
 *   the same again.
 *
 * What is tried in many circumstances is sampled too: of the four looks, each page and what opens
 * on it has one (accessibility.ts); two modes of a service have their columns and words measured
 * (stack-geometry.spec.ts); one of the slow computers and networks on which nothing may move
 * (page-load.spec.ts); each injected markup in one of two pages (policy.spec.ts). They go through the same
 * templates and scripts, and a few commits see all.
 *
 * A page that is wrong by itself is found by `npm run test:all` at the latest, which looks at
 * everything and which weekly.yml runs.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '#catalog/index.ts';
import { catalogue } from '#load/catalogue.ts';
import { everything, sampleOf } from '#load/testing/sample.ts';
import { partsOf } from './modes.ts';
import { alwaysSeen, pagesThatStay } from './pages.ts';
import { dist } from './sites.ts';

/** The first of those that are largest. */
function largest<T>(all: readonly T[], sizeOf: (item: T) => number): T | undefined {
  const sizes = all.map(sizeOf);
  return all[sizes.indexOf(Math.max(...sizes))];
}

const most = <T>(all: readonly T[], sizeOf: (item: T) => number) => Math.max(...all.map(sizeOf));

/** How extreme a service is, in each way that has made pages or pictures differ. */
const extremes: Readonly<Record<string, (service: Service) => number>> = {
  modes: ({ modes }) => modes.length,
  parts: ({ modes }) => most(modes, (mode) => partsOf(mode).length),
  layers: ({ modes }) => most(modes, ({ stack }) => stack.layers.length),
  'layers that the line runs through': ({ modes }) =>
    most(modes, ({ stack }) => stack.line.through.length),
  'letters of a name': ({ name }) => name.length,
  'letters of a part’s name': ({ modes }) =>
    most(modes.flatMap(partsOf), ({ name }) => name.length),
};

const extremeServices: readonly Service[] = [
  ...new Set(
    Object.values(extremes).flatMap((sizeOf) => largest(catalogue.services, sizeOf) ?? []),
  ),
];

/**
 * The extreme services and some others, or all in a run that looks at everything.
 *
 * @param others How many others.
 */
export function someServices(others: number): readonly Service[] {
  const drawn = sampleOf(catalogue.services, others, ({ id }) => id);
  return [...new Set([...extremeServices, ...drawn])];
}

/** The kind of a page: its address, with `*` for what tells it from the others of its kind. */
export const kindOf = (path: string): string =>
  /^\/services\/[^/]+\/[^/]+\/$/.test(path)
    ? '/services/*/*'
    : path.replace(/^(\/[^/]+\/).+$/, '$1*');

const bytes = (path: string) =>
  statSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)).size;

/** How many others. */
const others = 5;

/**
 * Pages of the built site: those that are always tried, the longest of each kind, the extreme
 * services and some others. All in a run that looks at everything.
 */
export function somePages(): readonly string[] {
  const all = pagesThatStay(dist);
  if (everything) return all;
  const kinds = Object.values(Object.groupBy(all, kindOf));
  const chosen = new Set([
    ...alwaysSeen,
    ...extremeServices.map(({ id }) => `/services/${id}/`),
    ...kinds.flatMap((paths = []) => largest(paths, bytes) ?? []),
    ...sampleOf(all, others, (path) => path),
  ]);
  return all.filter((path) => chosen.has(path));
}
