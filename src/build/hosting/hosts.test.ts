import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  openSite,
  readHeadersFile,
  readStack,
  readUploads,
  restrictedSite,
  sampleNames,
  samplePaths,
} from './testing/sites.ts';
import { headersFile } from './headers-file.ts';
import { headersFor, type HostedSite, passiveDocuments, regexOf } from './headers.ts';
import { hosts } from './hosts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const files = Object.entries(hosts).map(([name, host]) => ({ name, ...host }));

test.each(files)('$file is what is written for $name', ({ name, file, write }) => {
  const command = `npm run --silent headers -- ${name} > ${file}`;
  expect(readFileSync(join(root, file), 'utf8'), `Run ${command}`).toBe(write(openSite));
});

test.each(files)('$name differs under a base path by that alone', ({ write }) => {
  const base = '/wiki/line/';
  expect(write({ ...openSite, base }).replaceAll(base, '/')).toBe(write(openSite));
});

test.each(files)('$name is told the base path, and who may frame', ({ name, write }) => {
  const text = write(restrictedSite);
  expect(text).toContain(restrictedSite.base);
  if (name !== 's3') expect(text).toContain(`frame-ancestors 'self' https://wiki.example;`);
});

/** Hosts that do not run here, as they read what is written for them. `e2e/hosts/` starts the others. */
const readers: readonly (readonly [
  string,
  (site: HostedSite) => (path: string) => readonly (readonly [name: string, value: string])[],
])[] = [
  ['_headers', (site) => readHeadersFile(headersFile(sampleNames, site))],
  [
    'S3 with CloudFront',
    (site) => {
      const stored = readUploads(hosts['s3']?.write(site) ?? '');
      const added = readStack(hosts['cloudfront']?.write(site) ?? '');
      return (path) => [...stored(path.slice(site.base.length)), ...added(path)];
    },
  ],
];

test.each(
  readers.flatMap((each) => [openSite, restrictedSite].map((site) => [...each, site] as const)),
)('%s gives each path its headers once', (name, readerOf, site) => {
  const sentWith = readerOf(site);
  for (const path of samplePaths.map((each) => site.base + each)) {
    const sent = sentWith(path);
    const twice = sent.filter(([each], index) => sent.findIndex(([own]) => own === each) < index);
    const isPassive = new RegExp(regexOf(passiveDocuments, site.base)).test(path);
    expect(twice.map(([each]) => each).sort(), path).toEqual(
      name === '_headers' && isPassive
        ? ['Content-Security-Policy', 'Cross-Origin-Opener-Policy']
        : [],
    );
    // The later one counts, or both.
    expect(Object.fromEntries(sent), path).toEqual(headersFor(path, site));
  }
});

test('_headers stays within the 100 rules and 2000 characters a line of Cloudflare', () => {
  const lines = headersFile(sampleNames, restrictedSite).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});
