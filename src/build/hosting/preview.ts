import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { preview, type AstroInlineConfig } from 'astro';
import { site } from '#site.config.ts';
import { headersFor } from './headers.ts';
import { requestError, type Rejection } from './request.ts';

type PreviewServer = Awaited<ReturnType<typeof preview>>;

/** What looks at a request, and answers it or lets it go on; `next` takes what went wrong. */
type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

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
  const http = httpServerOf(server);
  const listeners = http.listeners('request');
  http.removeAllListeners('request');
  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const rejection = requestError(request.method ?? '', request.url ?? '');
    if (rejection) return reject(response, rejection, headersFor('/', hosted));
    sendWith(response, headersFor(pathOf(request), hosted));
    first(request, response, (error) => {
      if (error !== undefined) return reject(response, failed(error), {});
      for (const listener of listeners) listener.call(http, request, response);
    });
  });
  return server;
}

/** Astro returns the server of Node.js with the rest, though its type does not say so. */
function httpServerOf(server: PreviewServer & { readonly server?: Server }): Server {
  if (!server.server)
    throw new Error('Astro’s preview server has no HTTP server to set headers on.');
  return server.server;
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

const failed = (error: unknown): Rejection => ({
  status: 500,
  sentence: error instanceof Error ? error.message : String(error),
});

function reject(
  response: ServerResponse,
  { status, sentence }: Rejection,
  headers: Readonly<Record<string, string>>,
): void {
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
function sendWith(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
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

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
