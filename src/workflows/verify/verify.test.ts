import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aPart, aService, projectWith } from '#rules/testing/project.ts';
import { citedClaims } from './claims.ts';
import { pageFetcher } from './fetch-page.ts';
import { reportText } from './report.ts';
import { verify } from './verify.ts';

const markdown = { 'content-type': 'text/markdown' };
const html = { 'content-type': 'text/html; charset=utf-8' };

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let server: Server;
let origin: string;
let root: string;
let pages: Record<string, Answer>;
let asked: string[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'verify-'));
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status = 200, headers = html, body = '' } = pages[request.url ?? ''] ?? { status: 404 };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  pages = {
    '/ug/ringing.md': { headers: markdown, body: '# Ringing\n\nYou ring the bell by hand.\n' },
    '/ug/tuning.html': {
      body: '<main><h1 id="t">Tuning</h1><p>AWS tunes the bell at night.</p></main>',
    },
  };
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true });
});

const cite = (id: string, path: string, at?: string, verified = '2026-11-20') =>
  aPart({
    id,
    sources: [{ url: origin + path, title: 'A page', verified, ...(at && { at: [at] }) }],
  });
const parts = () => [
  cite('ring', '/ug/ringing.html', 'You ring … by hand'),
  cite('tune', '/ug/tuning.html', 'AWS tunes the bell'),
];

/** What is reported on a day. */
async function report(day: string, add = parts(), ids?: string[]): Promise<string> {
  const claims = citedClaims(projectWith({ entries: [aService({ add })] }), ids);
  const fetchPage = pageFetcher({ userAgent: 'tester', retries: 0, timeout: 2000 });
  const verified = await verify({ claims, root, today: day, fetchPage });
  return reportText(verified).replaceAll(origin, '');
}
const fingerprints = () => join(root, 'src/catalog/fingerprints/service/ec2.json');

describe('the pages that a service cites', () => {
  test('are looked at for the first time, then found as they were', async () => {
    expect(await report('2026-11-21')).toMatch(/0 unchanged, 0 changed, 2 looked at/);
    expect(await report('2026-11-22')).toMatch(/2 unchanged, 0 changed, 0 looked at/);
    expect(readFileSync(fingerprints(), 'utf8')).toContain('"looked": "2026-11-22"');
  });

  test('may change, lose a passage, move or go', async () => {
    const add = [...parts(), cite('stop', '/ug/stopping.html'), cite('hang', '/ug/hanging.html')];
    pages['/ug/stopping.html'] = { body: '<p>Stop it.</p>' };
    pages['/ug/hanging.html'] = { body: '<p>Hang it.</p>' };
    await report('2026-11-21', add);
    pages = {
      '/ug/ringing.md': {
        headers: markdown,
        body: '# Ringing\n\nYou ring the bell by hand, or AWS does.\n',
      },
      '/ug/tuning.html': { body: '<main><h1 id="t">Tuning</h1><p>You tune the bell.</p></main>' },
      '/ug/stopping.html': { status: 301, headers: { location: '/new/stopping.html' } },
      '/new/stopping.html': { body: '<p>Stop it.</p>' },
    };
    expect(await report('2026-11-28', add)).toMatchInlineSnapshot(`
      "Gone (1)
        /ug/hanging.html: 404 (ec2)

      Moved (1)
        /ug/stopping.html: /new/stopping.html (ec2)

      The passage does not stand there (1)
        ec2: tune: /ug/tuning.html: “AWS tunes the bell” does not stand there.

      Changed since it was read (1)
        ec2: /ug/ringing.html (ring)

      4 pages, 3 claims: 1 unchanged, 1 changed, 0 looked at for the first time."
    `);
  });

  test('say nothing about a page whose host does not answer', async () => {
    await report('2026-11-21');
    const before = readFileSync(fingerprints(), 'utf8');
    pages = { '/ug/ringing.html': { status: 503 }, '/ug/tuning.html': { status: 403 } };
    expect(await report('2026-11-28')).toContain('Could not be looked at (2)');
    expect(readFileSync(fingerprints(), 'utf8')).toBe(before);
  });

  test('are asked for once a day, and those that failed again', async () => {
    pages['/ug/tuning.html'] = { status: 500 };
    await report('2026-11-21');
    asked = [];
    await report('2026-11-21');
    expect(asked.toSorted()).toEqual(['/ug/tuning.html', '/ug/tuning.md']);
  });

  test('are those of the entries that were asked for', async () => {
    expect(await report('2026-11-21', parts(), ['rds'])).toContain('0 pages');
    expect(asked).toEqual([]);
    expect(existsSync(fingerprints())).toBe(false);
  });

  test('are asked for a few at a time', async () => {
    const add = Array.from({ length: 12 }, (_, index) => cite(`p-${index}`, `/ug/${index}`));
    const claims = citedClaims(projectWith({ entries: [aService({ add })] }));
    let open = 0;
    let most = 0;
    const fetchPage = async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open--;
      return { gone: 404 };
    };
    await verify({ claims, root, today: '2026-11-21', fetchPage, concurrency: 3 });
    expect(most).toBe(3);
  });
});

test('a file of fingerprints that cannot be read is named', async () => {
  mkdirSync(join(root, 'src/catalog/fingerprints/service'), { recursive: true });
  writeFileSync(fingerprints(), '{ "x": 1 }');
  await expect(report('2026-11-21')).rejects.toThrow(/ec2\.json is no list of fingerprints/);
});
