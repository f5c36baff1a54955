/** Asks for pages, with the patience that hosts ask for, each once a day. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import ky, { HTTPError, type KyInstance } from 'ky';
import { readCached, writeCached } from '#load/cache/store.ts';
import { readHtml, readMarkdown, type PageText } from './read-page.ts';

/** What came of asking for a page. */
export type Fetched =
  | {
      readonly text: PageText;
      /** The address that answered, where it is another page. */
      readonly movedTo?: string;
    }
  | { readonly gone: number }
  /** The host did not answer, or rejected the request: this says nothing about the page. */
  | { readonly unclear: string };

interface FetchOptions {
  /** How this program names itself to the hosts that it asks. */
  readonly userAgent: string;
  /** How long an answer may take, in milliseconds. */
  readonly timeout?: number;
  /** How often to ask again after a failure of the host. */
  readonly retries?: number;
}

/** Whether a host says that there is no such page: it may also be busy, or not like who asks. */
const isGoneStatus = (status: number): boolean =>
  status >= 400 && status < 500 && ![403, 408, 425, 429].includes(status);

const isAnyStatus = (): boolean => true;

/** A larger answer is no page of documentation. In characters. */
const MAX_PAGE_LENGTH = 8_000_000;

/**
 * Returns a function that asks for one page. Guides of AWS are served as Markdown beside their HTML: that
 * is asked for first, since it has nothing around the text.
 */
export function pageFetcher({ userAgent, timeout = 30_000, retries = 2 }: FetchOptions) {
  const client = ky.create({
    headers: { 'user-agent': userAgent, accept: 'text/markdown, text/html' },
    timeout,
    // A host may say "ask again in a day".
    retry: { limit: retries, maxRetryAfter: timeout },
  });
  return async (url: string): Promise<Fetched> => {
    try {
      if (url.endsWith('.html')) {
        const markdown = url.replace(/\.html$/, '.md');
        // A host that has no Markdown may say so in many ways.
        const answer = await askFor(client, markdown, timeout, isAnyStatus);
        if ('body' in answer && answer.isMarkdown) {
          const page = answer.url.replace(/\.md$/, '.html');
          return { text: readMarkdown(answer.body), ...moved(url, page) };
        }
      }
      const answer = await askFor(client, url, timeout, isGoneStatus);
      if ('gone' in answer) return answer;
      const read = answer.isMarkdown ? readMarkdown : readHtml;
      return { text: read(answer.body), ...moved(url, answer.url) };
    } catch (error) {
      return { unclear: error instanceof Error ? error.message : String(error) };
    }
  };
}

async function askFor(
  client: KyInstance,
  url: string,
  timeout: number,
  isGone: (status: number) => boolean,
): Promise<{ url: string; body: string; isMarkdown: boolean } | { gone: number }> {
  try {
    // The signal ends an answer too that goes on for ever.
    const response = await client.get(url, { signal: AbortSignal.timeout(10 * timeout) });
    const type = response.headers.get('content-type') ?? '';
    const body = await response.text();
    if (body.length > MAX_PAGE_LENGTH) throw new Error(`has ${body.length} characters`);
    return { url: response.url, body, isMarkdown: /^text\/(markdown|plain|x-markdown)/.test(type) };
  } catch (error) {
    if (error instanceof HTTPError && isGone(error.response.status)) {
      return { gone: error.response.status };
    }
    throw error;
  }
}

/** The page that answered, unless it is the one that was asked for. A slash at the end is no move. */
function moved(requested: string, answered: string): { movedTo?: string } {
  const plain = (url: string) => url.replace(/[#?].*$/, '').replace(/\/(index\.html)?$/, '');
  return plain(requested) === plain(answered) ? {} : { movedTo: answered };
}

/**
 * The same function, with answers kept for the day, so that a run that was stopped goes on where it was. A
 * host that did not answer may do so next time.
 */
export function onceADay(
  fetchPage: (url: string) => Promise<Fetched>,
  root: string,
  today: string,
): typeof fetchPage {
  const folder = join(root, '.cache', 'verify', today);
  return async (url) => {
    const file = `${createHash('sha256').update(url).digest('hex')}.json`;
    const known = readCached(folder, file, url);
    if (known) return JSON.parse(String(known)) as Fetched;
    const fetched = await fetchPage(url);
    if (!('unclear' in fetched)) {
      writeCached(folder, file, url, Buffer.from(JSON.stringify(fetched)));
    }
    return fetched;
  };
}
