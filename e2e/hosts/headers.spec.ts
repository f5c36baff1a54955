/** Real servers, with the configuration that we write for them, send what the table of headers says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headersFor, headersOf } from '#build/hosting/headers.ts';
import { openSite, restrictedSite } from '#build/hosting/testing/sites.ts';
import { ask, askAtOnce } from './support/ask.ts';
import { late, sampleSite, type SampleSite } from './support/sample-site.ts';
import type { RunningServer } from '../support/server.ts';
import { servers } from './support/servers.ts';

// One worker starts each server once.
test.describe.configure({ mode: 'default' });

const endingOf = { br: '.br', gzip: '.gz', zstd: '.zst' };
const decompress = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };
const wellKnown = /\.(?:html|css|js|json|svg|png|xml|txt)$/;
const isError = (file: string) => file === '404.html';

let sample: SampleSite;
test.beforeAll(async () => {
  sample = await sampleSite();
});
test.afterAll(() => sample?.remove());

const fileOf = (path: string) => readFileSync(join(sample.folder, path));
const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

for (const { name, start, encodings } of servers) {
  for (const site of [openSite, restrictedSite]) {
    const { base } = site;
    test.describe(`${name}, a site at ${base}`, () => {
      let server: RunningServer;
      test.beforeAll(async () => {
        server = await start(site, sample.rootOf(site));
      });
      test.afterAll(() => server?.stop());
      const get = (path: string, headers = {}) => ask(server.origin, base + path, headers);

      test('sends each file with its headers', async () => {
        const names = headersOf(site).map((header) => header.name);
        const wrong: string[] = [];
        for (const file of sample.files.filter((each) => !isError(each))) {
          const { status, headers, body } = await get(pathOf(file));
          const due = headersFor(base + pathOf(file), site);
          if (status !== 200 || !body.equals(fileOf(file))) wrong.push(`${status} ${file}`);
          for (const each of names) {
            const sent = headers[each.toLowerCase()];
            // What the table leaves open is the host's to know, and Pagefind's own files have no type.
            const isOpen = each === 'Content-Type' && due[each] === undefined;
            if (isOpen ? !sent && wellKnown.test(file) : sent !== due[each])
              wrong.push(`${file}: ${each}: ${sent}`);
          }
        }
        expect(wrong).toEqual([]);
        expect(sample.files.length).toBeGreaterThan(50);
      });

      test('says that a page is missing, and does not say it for a year', async () => {
        for (const path of [
          'no/',
          'no',
          '_astro/no.js',
          '_astro/',
          'embed/no/',
          'services/no.json',
        ]) {
          const { status, headers, body } = await get(path);
          expect(status, path).toBe(404);
          expect(body.equals(fileOf('404.html')), path).toBe(true);
          expect(headers['content-type'], path).toMatch(/^text\/html/);
          expect(headers['cache-control'] ?? 'no-cache', path).toMatch(/no-cache|max-age=0/);
          for (const header of headersOf(site).filter(({ cases }) => cases.length === 0))
            expect(headers[header.name.toLowerCase()], path).toBe(header.otherwise);
          // Some hosts look at the path that was asked for, some at the page that they send.
          const policies = [base + path, `${base}404.html`].map(
            (each) => headersFor(each, site)['Content-Security-Policy'],
          );
          expect(policies, path).toContain(headers['content-security-policy']);
        }
      });

      test('has nothing outside of its base path, and leads to no other site', async () => {
        if (base !== '/') expect((await ask(server.origin, '/services/ec2/')).status).toBe(404);
        for (const query of ['', '?view=diagram&a=%2F%3F']) {
          const { status, headers } = await get(`services/ec2${query}`);
          expect([301, 308]).toContain(status);
          expect(new URL(headers.location ?? '', server.origin + base).href).toBe(
            `${server.origin}${base}services/ec2/${query}`,
          );
          for (const astray of ['/', '/\\', '//evil.example/..', '/evil.example/%2e%2e//']) {
            const answer = await ask(server.origin, `${astray}${base}services/ec2${query}`);
            const location = new URL(answer.headers.location ?? '', server.origin);
            expect(location.origin, astray).toBe(server.origin);
          }
        }
      });

      for (const encoding of encodings) {
        test(`sends what was compressed as ${encoding}`, async () => {
          const css = sample.files.find((file) => file.endsWith('.css')) ?? '';
          for (const file of ['index.html', 'services/ec2/index.html', 'services/ec2.json', css]) {
            const answer = await get(pathOf(file), { 'accept-encoding': encoding });
            expect(answer.headers['content-encoding'], file).toBe(encoding);
            expect(answer.headers.vary, file).toMatch(/accept-encoding/i);
            expect(answer.body.equals(fileOf(file + endingOf[encoding])), file).toBe(true);
            expect(decompress[encoding](answer.body).equals(fileOf(file)), file).toBe(true);
            const due = headersFor(base + pathOf(file), site);
            for (const [header, value] of Object.entries(due))
              expect(answer.headers[header.toLowerCase()], file).toBe(value);
          }
        });
      }

      test('compresses what was not', async () => {
        for (const file of late.files) {
          const { headers, body } = await get(file, { 'accept-encoding': 'gzip' });
          expect(headers['content-encoding'], file).toBe('gzip');
          expect(gunzipSync(body).toString()).toBe(late.text);
          expect((await get(file)).headers['content-encoding'], file).toBeUndefined();
        }
      });

      test('sends a part of a file, and nothing where nothing has changed', async () => {
        for (const file of ['services/ec2.png', 'services/ec2.json']) {
          const part = await get(file, { range: 'bytes=100-199' });
          expect(part.status).toBe(206);
          expect(part.headers['content-range']).toMatch(/^bytes 100-199\//);
          expect(part.body.equals(fileOf(file).subarray(100, 200))).toBe(true);
          const beyond = await get(file, { range: 'bytes=999999999-' });
          expect(beyond.status).toBe(416);
          const { etag = '' } = (await get(file)).headers;
          const same = await get(file, { 'if-none-match': etag });
          expect(same.status).toBe(304);
          expect(same.headers['cache-control']).toBe(
            headersFor(base + file, site)['Cache-Control'],
          );
        }
      });

      test('answers a thousand connections at once', async () => {
        expect(await askAtOnce(server.origin, `${base}services/ec2/`, 1000)).toEqual({
          'HTTP/1.1 200 OK': 1000,
        });
      });
    });
  }
}
