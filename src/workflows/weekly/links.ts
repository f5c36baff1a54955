/** Asks for addresses on the web and says which no longer lead where they did. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';

/**
 * `gone`: no such page; `moved`: leads to another page; `heading-gone`: the page has no such
 * fragment; `unclear`: the host did not answer, or rejected the request.
 */
export type LinkFault = 'gone' | 'moved' | 'heading-gone' | 'unclear';

export interface LinkDiagnostic {
  readonly url: string;
  readonly fault: LinkFault;
  /** The answer's status, or where the address leads now. */
  readonly detail: string;
}

interface LinkOptions {
  /** How this check names itself to the hosts that it asks. */
  readonly userAgent: string;
  /** How many requests may run at the same time. */
  readonly concurrency?: number;
  /** How long an answer may take, in milliseconds. */
  readonly timeout?: number;
  /** How often to ask again after a failure of the host. */
  readonly retries?: number;
  /** How long the whole check may take, in milliseconds; what is left then is `unclear`. */
  readonly deadline?: number;
}

const minute = 60_000;

/** Checks each address once, and each page once however many of its headings are cited. */
export async function checkLinks(
  addresses: readonly string[],
  options: LinkOptions,
): Promise<readonly LinkDiagnostic[]> {
  const { concurrency = 4, timeout = minute / 2, retries = 2, deadline = 60 * minute } = options;
  const checker = new LinkChecker();
  const answers = new Map<string, LinkResult>();
  const targets = new Map<string, string>();
  checker.on('link', (result) => void answers.set(result.url, result));
  checker.on('redirect', ({ url, targetUrl }) => void targets.set(url, targetUrl ?? ''));

  // linkinator reads pages, and checks the addresses on them: so it gets a page.
  const folder = mkdtempSync(join(tmpdir(), 'dividing-line-links-'));
  writeFileSync(join(folder, 'links.html'), pageOf(addresses));
  const stop = new AbortController();
  try {
    const check = checker.check({
      path: 'links.html',
      serverRoot: folder,
      concurrency,
      timeout,
      userAgent: options.userAgent,
      checkFragments: true,
      redirects: 'warn',
      retry: true,
      retryErrors: true,
      retryErrorsCount: retries,
      retryErrorsJitter: timeout / 10,
    });
    // A host may say "ask again in a day", and linkinator would.
    await Promise.race([check, setTimeout(deadline, undefined, { signal: stop.signal })]);
  } finally {
    stop.abort();
    rmSync(folder, { recursive: true });
  }
  return addresses.flatMap((url) => diagnosticOf(url, answers, targets));
}

const pageOf = (addresses: readonly string[]): string =>
  addresses
    .map((url) => `<a href="${url.replaceAll('&', '&amp;').replaceAll('"', '%22')}">x</a>\n`)
    .join('');

function diagnosticOf(
  url: string,
  answers: ReadonlyMap<string, LinkResult>,
  targets: ReadonlyMap<string, string>,
): readonly LinkDiagnostic[] {
  const { href, hash } = new URL(url);
  const page = href.slice(0, href.length - hash.length);
  const answer = answers.get(page);
  const status = answer?.status ?? 0;
  if (answer?.state !== LinkState.OK) {
    const isGone = status >= 400 && status < 500 && ![403, 408, 425, 429].includes(status);
    const detail = status === 0 ? 'no answer' : String(status);
    return [{ url, fault: isGone ? 'gone' : 'unclear', detail }];
  }
  const target = targets.get(page);
  if (target !== undefined && !samePage(page, target)) {
    return [{ url, fault: 'moved', detail: target }];
  }
  return answers.has(href) && hash !== ''
    ? [{ url, fault: 'heading-gone', detail: decodeURIComponent(hash) }]
    : [];
}

/** A slash or the name of a folder's own page, added or left out, is no move. */
const samePage = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (url: string): string =>
  url.replace(/#.*$/, '').replace(/\/(?:index\.html)?(?=$|\?)/, '');
