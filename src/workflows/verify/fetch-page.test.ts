import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageFetcher } from './fetch-page.ts';

type Handler = (response: ServerResponse, count: number, request: IncomingMessage) => void;

const html = (response: ServerResponse, body = '<p>It rings.</p>') =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(body);
const status =
  (code: number, headers = {}): Handler =>
  (response) =>
    void response.writeHead(code, headers).end();

const pages: Readonly<Record<string, Handler>> = {
  '/fine': (response) => html(response),
  '/gone': status(404),
  '/gone-for-good': status(410),
  '/old': status(301, { location: '/fine' }),
  '/old-gone': status(302, { location: '/gone' }),
  '/folder': status(301, { location: '/folder/' }),
  '/folder/': (response) => html(response),
  '/loop': status(302, { location: '/loop' }),
  '/busy': (response, count) =>
    count > 1 ? html(response) : status(429, { 'retry-after': '1' })(response, count, {} as never),
  '/busy-for-a-day': status(429, { 'retry-after': '86400' }),
  '/broken': status(500),
  '/broken-once': (response, count) =>
    count > 1 ? html(response) : void response.writeHead(503).end(),
  '/forbidden': status(403),
  '/hanging': () => {},
  '/hanging-later': (response) => void response.writeHead(200).write('<p>'),
  '/large': (response) => html(response, 'x'.repeat(8_000_001)),
  '/deep': (response) => html(response, '<div>'.repeat(20_000)),
  '/agent': (response, _count, { headers }) =>
    void response.writeHead(headers['user-agent'] === 'tester' ? 200 : 400).end(),
};

let server: Server;
let origin: string;
let counts: Map<string, number>;

beforeEach(async () => {
  counts = new Map();
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    pages[path]?.(response, count, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** What came of a page: `text`, or the fault and its detail. */
async function fetchPage(path: string, options: object = {}): Promise<string> {
  const fetched = await pageFetcher({ userAgent: 'tester', retries: 1, ...options })(origin + path);
  if ('gone' in fetched) return `gone ${fetched.gone}`;
  if ('unclear' in fetched) return 'unclear';
  return fetched.movedTo ? `moved ${fetched.movedTo.replace(origin, '')}` : 'text';
}

test.each([
  ['/fine', 'text'],
  ['/gone', 'gone 404'],
  ['/gone-for-good', 'gone 410'],
  ['/old', 'moved /fine'],
  ['/old-gone', 'gone 404'],
  ['/folder', 'text'],
  ['/loop', 'unclear'],
  ['/broken', 'unclear'],
  ['/broken-once', 'text'],
  ['/forbidden', 'unclear'],
  ['/large', 'unclear'],
  ['/deep', 'unclear'],
  ['/agent', 'text'],
])('%s: %s', async (path, expected) => {
  expect(await fetchPage(path)).toBe(expected);
});

test('asks again as late as a host says', async () => {
  const begin = Date.now();
  expect(await fetchPage('/busy')).toBe('text');
  expect(Date.now() - begin).toBeGreaterThan(1000);
});

test.each(['/hanging', '/hanging-later', '/busy-for-a-day'])('%s ends in time', async (path) => {
  expect(await fetchPage(path, { timeout: 200 })).toBe('unclear');
});
