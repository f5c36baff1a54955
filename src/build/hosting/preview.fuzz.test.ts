/** The local server answers any request without a stack trace, and keeps running. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { previewWithHeaders } from './preview.ts';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const secret = 'what lies outside of the site';
let server: Awaited<ReturnType<typeof previewWithHeaders>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/services/ec2'), { recursive: true });
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ description: secret }));
  writeFileSync(join(folder, 'dist/index.html'), '<h1>home</h1>');
  writeFileSync(join(folder, 'dist/404.html'), '<h1>no such page</h1>');
  writeFileSync(join(folder, 'dist/services/ec2/index.html'), '<h1>ec2</h1>');
  server = await previewWithHeaders({
    root: folder,
    base: '/',
    configFile: false,
    logLevel: 'silent',
    trailingSlash: 'always',
    server: { port: 4600 + (process.pid % 300), host: '127.0.0.1' },
  });
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly whole: string;
}

/** Sends bytes as they are, which no client of a library would. */
function send(bytes: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1');
    let whole = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => (whole += chunk));
    // A request that is cut short is reset, and that is an answer, too.
    socket.on('error', () => undefined);
    socket.on('close', () =>
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(whole)?.[1] ?? 0), whole }),
    );
    socket.setTimeout(10_000, () => reject(new Error(`No answer to ${JSON.stringify(bytes)}`)));
    socket.write(bytes, 'latin1');
  });
}

const ask = (target: string, method = 'GET', headers: readonly string[] = []) =>
  send(
    [
      `${method} ${target} HTTP/1.1`,
      'Host: localhost',
      ...headers,
      'Connection: close',
      '',
      '',
    ].join('\r\n'),
  );

test.each([
  ['/', 200, 'home'],
  ['/services/ec2/', 200, 'ec2'],
  ['/services/%65c2/?a=b', 200, 'ec2'],
  ['/services/nothing/', 404, 'no such page'],
  ['/services/..%2f..%2fpackage.json', 404, 'no such page'],
  ['/services/ec2%2f', 404, 'no such page'],
  ['/../package.json', 404, 'no such page'],
  ['//evil.example/', 404, 'no such page'],
  ['/%', 400, 'malformed'],
  ['/%ff', 400, 'malformed'],
  ['/a%00b/', 400, 'malformed'],
  ['/%255c/', 400, 'malformed'],
  ['/..%5c/', 400, 'malformed'],
  ['http://evil.example/', 400, 'malformed'],
  ['*', 400, 'malformed'],
  [`/${'a'.repeat(13_000)}`, 414, 'too long'],
])('%s', async (target, status, said) => {
  const answer = await ask(target);
  expect(answer.status).toBe(status);
  expect(answer.whole.toLowerCase()).toContain(said);
  expect(answer.whole).toContain('X-Content-Type-Options: nosniff');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])(
  '%s is not a way to read',
  async (method) => {
    const answer = await ask('/', method);
    expect(answer.status).toBe(405);
    expect(answer.whole).toContain('Allow: GET, HEAD');
  },
);

const visible = fc.string({
  unit: fc.integer({ min: 0x21, max: 0xff }).map((n) => String.fromCharCode(n)),
  maxLength: 6,
});
const encoded = fc.integer({ min: 0, max: 255 }).map((n) => `%${n.toString(16).padStart(2, '0')}`);
const anyOf = (words: string) => fc.constantFrom(...words.split(' '));
const segment: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      anyOf('services ec2 index.html package.json 404 @fs . .. src'),
      visible,
      encoded,
      encoded.map((code) => code.replace('%', '%25')),
      anyOf('%2e %2F %5C \\ % %u002e ; : ~ \u0000 NUL ::$DATA'),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));
const path = fc
  .array(fc.tuple(fc.constantFrom('/', '/', '/', '//', '\\', '%2f', '%5c', ''), segment), {
    maxLength: 6,
  })
  .map((steps) => steps.flat().join(''));
const target = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 5, arbitrary: anyOf('/ http://localhost https://evil.example //evil file://') },
    ),
    path,
    fc.option(
      fc.tuple(fc.constantFrom('?', '#', '??'), segment).map((query) => query.join('')),
      { nil: '' },
    ),
  )
  .map((parts) => parts.join(''));
const method = anyOf('GET GET GET HEAD POST OPTIONS TRACE get GETS');
const header = fc.oneof(
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `Range: bytes=${from}-${to}`),
  visible.map((value) => `Range: ${value}`),
  visible.map((value) => `If-None-Match: ${value}`),
  visible.map((value) => `Accept-Encoding: ${value}`),
  visible.map((value) => `Host: ${value}`),
  fc.nat({ max: 20_000 }).map((length) => `X-Long: ${'a'.repeat(length)}`),
  fc.tuple(visible, visible).map((pair) => pair.join(': ')),
);

test(
  'every request target is answered or rejected, and tells nothing of the machine',
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        target,
        method,
        fc.array(header, { maxLength: 2 }),
        async (asked, verb, headers) => {
          const { status, whole } = await ask(asked, verb, headers);
          expect([0, 200, 206, 304, 400, 403, 404, 405, 414, 416, 417, 431]).toContain(status);
          expect(whole).not.toContain(secret);
          expect(whole).not.toContain(folder);
          expect(whole).not.toMatch(/node_modules|node:internal|\.[cm]?[jt]s:\d|\bat \w+ \(/);
        },
      ),
      { numRuns: runs },
    );
    expect((await ask('/')).status).toBe(200);
  },
);
