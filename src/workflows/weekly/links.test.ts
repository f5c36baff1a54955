import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLinks } from './links.ts';

type Handler = (response: ServerResponse, count: number, request: IncomingMessage) => void;

const html = (response: ServerResponse, body: string) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(body);

const pages: Readonly<Record<string, Handler>> = {
  '/fine': (response) =>
    html(response, '<h2 id="one">1</h2><a name="two">2</a><h2 id="a b">3</h2>'),
  '/gone': (response) => void response.writeHead(404).end(),
  '/old': (response) => void response.writeHead(301, { location: '/fine' }).end(),
  '/old-gone': (response) => void response.writeHead(302, { location: '/gone' }).end(),
  '/folder': (response) => void response.writeHead(301, { location: '/folder/' }).end(),
  '/folder/': (response) => html(response, ''),
  '/busy': (response, count) =>
    count > 1 ? html(response, '') : void response.writeHead(429, { 'retry-after': '1' }).end(),
  '/busy-for-a-day': (response) => void response.writeHead(429, { 'retry-after': '86400' }).end(),
  '/broken': (response) => void response.writeHead(500).end(),
  '/broken-once': (response, count) =>
    count > 2 ? html(response, '') : void response.writeHead(503).end(),
  '/forbidden': (response) => void response.writeHead(403).end(),
  '/hanging': () => {},
  '/agent': (response, _count, { headers }) =>
    void response.writeHead(headers['user-agent'] === 'tester' ? 200 : 400).end(),
  '/no-head': (response, _count, { method }) =>
    method === 'HEAD' ? void response.writeHead(405).end() : html(response, ''),
};

let server: Server;
let origin: string;
let counts: Map<string, number>;
let most: number;

beforeEach(async () => {
  counts = new Map();
  most = 0;
  let open = 0;
  server = createServer((request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const [path = ''] = (request.url ?? '').split('?');
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

/** What is found at each path, as `path: fault, detail`. */
async function check(paths: readonly string[], given: object = {}): Promise<readonly string[]> {
  const options = { userAgent: 'tester', timeout: 20_000, retries: 1, ...given };
  const diagnostics = await checkLinks(
    paths.map((path) => origin + path),
    options,
  );
  return diagnostics.map(({ url, fault, detail }) =>
    `${url}: ${fault}, ${detail}`.replaceAll(origin, ''),
  );
}

test('says of each address what is wrong with it', async () => {
  const paths = [
    '/fine',
    '/gone',
    '/old',
    '/old-gone',
    '/folder',
    '/forbidden',
    '/agent',
    '/no-head',
  ];
  expect(await check(paths)).toMatchInlineSnapshot(`
    [
      "/gone: gone, 404",
      "/old: moved, /fine",
      "/old-gone: gone, 404",
      "/forbidden: unclear, 403",
    ]
  `);
});

test('looks for headings on the page, and asks for each page once', async () => {
  const paths = ['#one', '#two', '#three', '#a%20b', '#top'].map((hash) => `/fine${hash}`);
  expect(await check([...paths, '/gone#one', '/old#one'])).toMatchInlineSnapshot(`
    [
      "/fine#three: heading-gone, #three",
      "/gone#one: gone, 404",
      "/old#one: moved, /fine",
    ]
  `);
  expect(counts.get('/fine')).toBeLessThanOrEqual(4);
});

test('asks again after a failure, and as late as a host says', async () => {
  const begin = Date.now();
  expect(await check(['/busy', '/broken-once', '/broken'])).toEqual(['/broken: unclear, 500']);
  expect(Date.now() - begin).toBeGreaterThan(1000);
});

test('gives up on a page that does not answer', async () => {
  expect(await check(['/hanging'], { timeout: 500 })).toEqual(['/hanging: unclear, no answer']);
});

test('ends in time where a host says to come back tomorrow', async () => {
  expect(await check(['/busy-for-a-day', '/fine'], { deadline: 2000 })).toMatchInlineSnapshot(`
    [
      "/busy-for-a-day: unclear, no answer",
    ]
  `);
});

test('has few requests under way at once', async () => {
  await check(
    Array.from({ length: 12 }, (_, index) => `/fine?${index}`),
    { concurrency: 2 },
  );
  expect(most).toBeLessThanOrEqual(2);
});
