import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFile, type ExportFile, serveExports } from './serve.ts';

const file = (path: string, make: ExportFile['make']) =>
  exportFile(path, 'image/svg+xml', '', make);
const files = new Map(
  [
    file('services/a.svg', () => '<svg/>'),
    file('services/broken.svg', () => Promise.reject(new Error('No picture.'))),
  ].map((each) => [each.path, each]),
);

let server: Server;
let origin = '';
beforeAll(async () => {
  const middleware = serveExports('/base', async (path) => files.get(path));
  server = createServer((request, response) =>
    middleware(request, response, (error) => {
      response.statusCode = error === undefined ? 404 : 500;
      response.end(error instanceof Error ? error.message : 'passed on');
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const get = async (path: string) => {
  const response = await fetch(`${origin}${path}`);
  return `${response.status} ${response.headers.get('content-type')} ${await response.text()}`;
};

test('makes the export that is asked for, whatever the query', async () => {
  expect(await get('/base/services/a.svg?x=1')).toBe('200 image/svg+xml <svg/>');
});

test.each(['/services/a.svg', '/base/services/', '/base/services/b.svg', '/base/services/%61.svg'])(
  'passes %s on',
  async (path) => {
    expect(await get(path)).toBe('404 null passed on');
  },
);

test('passes on what goes wrong', async () => {
  expect(await get('/base/services/broken.svg')).toBe('500 null No picture.');
});
