import ky, { HTTPError, type KyInstance } from 'ky';
import type { PageText } from './page-text.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

/** What came of asking for a page. */
export type Fetched =
  | {
      readonly text: PageText;
      /** The address that answered, where it is another page. */ readonly movedTo?: string;
    }
  | { readonly gone: number }
  /** The host did not answer, or rejected the request: this says nothing about the page. */
  | { readonly unclear: string };

export interface FetchOptions {
  /** How this program names itself to the hosts that it asks. */
  readonly userAgent: string;
  /** How long an answer may take, in milliseconds. */
  readonly timeout?: number;
  /** How often to ask again after a failure of the host. */
  readonly retries?: number;
}

/** The statuses with which a host says that a page is not there any more. */
const goneStatuses = [404, 410];

const isAnyStatus = (): boolean => true;

/** A larger answer is no page of documentation. In bytes. */
const largestPage = 8_000_000;

/**
 * Returns a function that asks for one page. Guides of AWS are served as Markdown beside their HTML: that
 * is asked for first, since it has nothing around the text.
 */
export function pageFetcher({ userAgent, timeout = 30_000, retries = 2 }: FetchOptions) {
  const client = ky.create({
    headers: { 'user-agent': userAgent, accept: 'text/markdown, text/html' },
    timeout,
    retry: { limit: retries, maxRetryAfter: timeout },
  });
  return async (url: string): Promise<Fetched> => {
    try {
      const markdown = url.endsWith('.html') ? url.replace(/\.html$/, '.md') : undefined;
      // A host that has no Markdown may say so in many ways.
      const first =
        markdown === undefined ? undefined : await askFor(client, markdown, isAnyStatus);
      if (first?.isMarkdown) {
        return { text: readMarkdown(first.body), ...moved(markdown!, first.url, '.md') };
      }
      const page = await askFor(client, url);
      if (!page) return { gone: 404 };
      const text = page.isMarkdown ? readMarkdown(page.body) : readHtml(page.body);
      return { text, ...moved(url, page.url, '.html') };
    } catch (error) {
      return { unclear: error instanceof Error ? error.message : String(error) };
    }
  };
}

interface Answer {
  readonly url: string;
  readonly body: string;
  readonly isMarkdown: boolean;
}

/** The answer; undefined where the host says that there is no such page. */
async function askFor(
  client: KyInstance,
  url: string,
  isGone = (status: number): boolean => goneStatuses.includes(status),
): Promise<Answer | undefined> {
  try {
    const response = await client.get(url);
    const type = response.headers.get('content-type') ?? '';
    const body = await response.text();
    if (body.length > largestPage) throw new Error(`has ${body.length} characters`);
    return { url: response.url, body, isMarkdown: /^text\/(markdown|plain|x-markdown)/.test(type) };
  } catch (error) {
    if (error instanceof HTTPError && isGone(error.response.status)) return undefined;
    throw error;
  }
}

/** The page that answered, unless it is the one that was asked for. A slash at the end is no move. */
function moved(asked: string, answered: string, ending: string): { movedTo?: string } {
  const plain = (url: string) => url.replace(/[#?].*$/, '').replace(/\/(index\.html)?$/, '');
  if (plain(asked) === plain(answered)) return {};
  return { movedTo: ending === '.md' ? answered.replace(/\.md$/, '.html') : answered };
}
