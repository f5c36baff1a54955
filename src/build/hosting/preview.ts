/** Serves a built site on this machine, with the headers that readers get. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { type AstroInlineConfig, preview } from 'astro';
import { site } from '#site.config.ts';
import { headersFor } from './headers.ts';

type PreviewServer = Awaited<ReturnType<typeof preview>>;

/** What looks at a request, and answers it or lets it go on; `next` takes what went wrong. */
type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** Why a request is not answered, as a status and a sentence. */
interface Rejection {
  readonly status: 400 | 404 | 405 | 414 | 500;
  readonly sentence: string;
}

/**
 * Serves a built site on this machine as Astro's `preview` does, with the headers that readers get.
 *
 * What cannot name a file of the site is rejected before Astro sees it, which would answer some of it
 * with a stack.
 *
 * Astro leaves out the Vite plugins of its configuration here, and takes the same headers for every
 * path, so the headers are set on the server itself.
 *
 * @param config What `preview` takes; `base` where the build was made for another base path.
 * @param first Asked before the files are, with the headers set.
 */
export async function previewWithHeaders(
  config: AstroInlineConfig,
  first: Middleware = (_request, _response, next) => next(),
): Promise<PreviewServer> {
  // Vite would answer any local page with an Access-Control-Allow-Origin of its own.
  const server = await preview({ ...config, vite: { preview: { cors: false } } });
  const hosted = { ...site, base: config.base ?? site.base };
  // Astro returns the server of Node.js with the rest, though its type does not say so.
  const { server: http } = server as PreviewServer & { readonly server: Server };
  const listeners = http.listeners('request');
  http.removeAllListeners('request');
  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '' } = request;
    const rejection = requestError(method, url);
    if (rejection) return reject(response, rejection, headersFor('/', hosted));
    sendWith(response, headersFor(pathOf(url), hosted));
    first(request, response, (error) => {
      if (error !== undefined) {
        const sentence = error instanceof Error ? error.message : String(error);
        return reject(response, { status: 500, sentence }, {});
      }
      for (const listener of listeners) listener.call(http, request, response);
    });
  });
  return server;
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

type Headers = Readonly<Record<string, string>>;

const setAll = (response: ServerResponse, headers: Headers) =>
  response.setHeaders(new Map(Object.entries(headers)));

function reject(response: ServerResponse, { status, sentence }: Rejection, headers: Headers): void {
  setAll(response, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.removeHeader('Cache-Control');
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  response.statusCode = status;
  response.end(`${sentence}\n`);
}

/**
 * Sets headers, and sets them again at the last moment: Vite sets some of the same. An error is not
 * cached, and has the content type of its own text.
 */
function sendWith(response: ServerResponse, headers: Headers): void {
  const { 'Content-Type': _, 'Cache-Control': __, ...always } = headers;
  setAll(response, headers);
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const failed = status >= 400;
    setAll(response, failed ? always : headers);
    if (failed) response.removeHeader('Cache-Control');
    return writeHead(status, ...rest);
  };
}

/** More than the longest address of the site, with room for a query. */
const maxLength = 12_000;

/**
 * What no address of the site contains after decoding: a second encoding, a backslash, invisible
 * characters.
 */
const foreign = /[%\\\p{C}\p{Z}]/u;

const malformed: Rejection = { status: 400, sentence: 'The address is malformed.' };
const absent: Rejection = { status: 404, sentence: 'There is no such page.' };

/**
 * Why a request is rejected; undefined where it may name a file of the site.
 *
 * @param target The request target as it was sent: a path, and perhaps a query.
 */
function requestError(method: string, target: string): Rejection | undefined {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, sentence: 'This site is read with GET and HEAD.' };
  }
  if (target.length > maxLength) return { status: 414, sentence: 'The address is too long.' };
  const path = pathOf(target);
  if (!path.startsWith('/') || path.includes('#')) return malformed;
  // An encoded slash is part of a name, and no file has one in its name.
  if (/%2f/i.test(path)) return absent;
  let decoded = '';
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return malformed;
  }
  if (foreign.test(decoded)) return malformed;
  return /\/\.{0,2}\/|\/\.{1,2}$/.test(decoded) ? absent : undefined;
}
