import pMap from 'p-map';
import type { CitedClaim } from './claims.ts';
import { onceADay, type Fetched } from './fetch-page.ts';
import { readFingerprints, writeFingerprints, type Fingerprints } from './fingerprints.ts';
import { lookAtPage, type ClaimDiagnostic } from './look-at-page.ts';

/** A page of which nothing could be compared, or that answers elsewhere. */
export interface PageFault {
  readonly url: string;
  readonly fault: 'gone' | 'moved' | 'unclear';
  /** The status, the address that answered, or what went wrong. */
  readonly detail: string;
  readonly claims: readonly CitedClaim[];
}

/** What came of comparing cited pages with what they said. */
export interface Verified {
  readonly pages: number;
  readonly faults: readonly PageFault[];
  readonly diagnostics: readonly ClaimDiagnostic[];
}

interface VerifyOptions {
  readonly root: string;
  readonly claims: readonly CitedClaim[];
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
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
  const { root, claims, today, fetchPage, concurrency = 4, onPage } = options;
  const pages = Map.groupBy(claims, ({ url }) => url);
  const ask = onceADay(fetchPage, root, today);
  const answers = new Map<string, Fetched>();
  await pMap(
    pages.keys(),
    async (url) => {
      answers.set(url, await ask(url));
      onPage?.(answers.size, pages.size);
    },
    { concurrency },
  );

  const diagnostics: ClaimDiagnostic[] = [];
  for (const [entry, own] of Map.groupBy(claims, (claim) => claim.entry)) {
    const before = entry === undefined ? {} : readFingerprints(root, entry);
    const after: Fingerprints = {};
    for (const [url, ofPage] of Map.groupBy(own, (claim) => claim.url)) {
      const answer = answers.get(url);
      if (answer && 'text' in answer) {
        const look = lookAtPage(ofPage, answer.text, before[url] ?? {}, today);
        diagnostics.push(...look.diagnostics);
        after[url] = look.fingerprints;
      } else {
        after[url] = before[url] ?? {};
      }
    }
    if (entry !== undefined) writeFingerprints(root, entry, after);
  }
  const faults = Array.from(pages, ([url, own]) => faultsOf(url, answers.get(url)!, own)).flat();
  return { pages: pages.size, faults, diagnostics };
}

function faultsOf(
  url: string,
  answer: Fetched,
  claims: readonly CitedClaim[],
): readonly PageFault[] {
  if ('gone' in answer) return [{ url, fault: 'gone', detail: String(answer.gone), claims }];
  if ('unclear' in answer) return [{ url, fault: 'unclear', detail: answer.unclear, claims }];
  const { movedTo } = answer;
  return movedTo === undefined ? [] : [{ url, fault: 'moved', detail: movedTo, claims }];
}
