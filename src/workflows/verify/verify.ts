import pMap from 'p-map';
import type { Project } from '#rules/rule.ts';
import type { CatalogLocation } from '#load/location.ts';
import { readBaselines, writeBaselines, type Baseline, type Baselines } from './baselines.ts';
import { citedPages, type CitedPage } from './cited-claims.ts';
import type { Fetched } from './fetch-page.ts';
import { PageCache } from './page-cache.ts';
import { lookAtPage, type ClaimDiagnostic } from './look-at-page.ts';

/** A diagnostic, with the page that it is about. */
export interface PageDiagnostic extends ClaimDiagnostic {
  readonly url: string;
}

/** A page of which nothing could be compared, or that answers elsewhere. */
export interface PageFault {
  readonly url: string;
  readonly fault: 'gone' | 'moved' | 'unclear';
  /** The status, the address that answered, or what went wrong. */
  readonly detail: string;
  /** Where it is cited. */
  readonly places: readonly CatalogLocation[];
}

/** What came of comparing cited pages with what they said. */
export interface Verified {
  readonly pages: number;
  readonly faults: readonly PageFault[];
  readonly diagnostics: readonly PageDiagnostic[];
}

interface VerifyOptions {
  readonly project: Project;
  readonly root: string;
  /** Services, archetypes and traits; all of them where there are none. */
  readonly ids?: readonly string[];
  readonly fetchPage: (url: string) => Promise<Fetched>;
  /** How many pages may be asked for at the same time. */
  readonly concurrency?: number;
  readonly onPage?: (done: number, all: number) => void;
}

/**
 * Asks for every cited page, looks whether each passage still stands and whether its section still
 * reads as it did, and keeps the fingerprints. Dates are left alone: only people move them.
 */
export async function verify(options: VerifyOptions): Promise<Verified> {
  const { project, root, ids = [], fetchPage, concurrency = 4, onPage } = options;
  const pages = citedPages(project, ids);
  const kept = new PageCache(root, project.today);
  let done = 0;
  const fetched = await pMap(
    pages,
    async ({ url }) => {
      const known = kept.read(url);
      const answer = known ?? (await fetchPage(url));
      if (!known) kept.keep(url, answer);
      onPage?.((done += 1), pages.length);
      return answer;
    },
    { concurrency },
  );

  const baselines = new EntryBaselines(root);
  const results = pages.map((page, index) =>
    compare(page, fetched[index]!, baselines, project.today),
  );
  baselines.write();
  return {
    pages: pages.length,
    faults: results.flatMap(({ fault }) => fault ?? []),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

function compare(page: CitedPage, fetched: Fetched, baselines: EntryBaselines, today: string) {
  const { url } = page;
  const places = page.claims.map(({ place }) => place);
  const entries = Map.groupBy(page.claims, ({ place }) => `${place.kind}/${place.id}`);
  if (!('text' in fetched)) {
    for (const key of entries.keys()) baselines.keep(key, url);
    const fault: PageFault =
      'gone' in fetched
        ? { url, fault: 'gone', detail: String(fetched.gone), places }
        : { url, fault: 'unclear', detail: fetched.unclear, places };
    return { fault, diagnostics: [] };
  }
  const diagnostics: PageDiagnostic[] = [];
  for (const [key, claims] of entries) {
    const look = lookAtPage({ url, claims }, fetched.text, baselines.of(key, url), today);
    baselines.set(key, url, look.baselines);
    diagnostics.push(...look.diagnostics.map((diagnostic) => ({ ...diagnostic, url })));
  }
  const fault: PageFault | undefined =
    fetched.movedTo === undefined
      ? undefined
      : { url, fault: 'moved', detail: fetched.movedTo, places };
  return { fault, diagnostics };
}

/** The fingerprints of entries: read when an entry is first looked at, and written together. */
class EntryBaselines {
  readonly #root: string;
  readonly #before = new Map<string, Baselines>();
  readonly #after = new Map<string, Record<string, Readonly<Record<string, Baseline>>>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** What is known of a page's sections. */
  of(key: string, url: string): Readonly<Record<string, Baseline>> {
    let known = this.#before.get(key);
    if (!known) {
      const [kind = '', id = ''] = key.split('/');
      known = readBaselines(this.#root, kind, id);
      this.#before.set(key, known);
    }
    return known[url] ?? {};
  }

  set(key: string, url: string, sections: Readonly<Record<string, Baseline>>): void {
    const own = this.#after.get(key) ?? {};
    if (Object.keys(sections).length > 0) own[url] = sections;
    this.#after.set(key, own);
  }

  /** Keeps what was known of a page that could not be looked at. */
  keep(key: string, url: string): void {
    this.set(key, url, this.of(key, url));
  }

  write(): void {
    for (const [key, own] of this.#after) {
      const [kind = '', id = ''] = key.split('/');
      writeBaselines(this.#root, kind, id, own);
    }
  }
}
