/** What holds for every page for frames. No browser: there are hundreds of them. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { catalogue } from '#load/catalogue.ts';
import { site } from '#site.config.ts';
import { readyComparisons } from '#views/compare/ready-comparisons.ts';
import { readElements, repeatedIds, type BuiltElement } from './support/elements.ts';
import { embedsOf, readBuiltFile } from './support/pages.ts';
import { builtText, dist } from './support/sites.ts';

const gzipped = (text: string) => gzipSync(text).length;
const sheets = new Map<string, number>();

function sheetSize(path: string): number {
  const known = sheets.get(path) ?? gzipped(builtText(path));
  sheets.set(path, known);
  return known;
}

/** The addresses that a browser fetches because of an element. */
const requests = ({ name, attributes }: BuiltElement): string[] => {
  if (name === 'link' && ['canonical', 'alternate'].includes(attributes['rel'] ?? '')) return [];
  const address =
    name === 'a' || name === 'base' ? undefined : (attributes['src'] ?? attributes['href']);
  return address === undefined ? [] : [address];
};

const find = (elements: readonly BuiltElement[], name: string, key?: string, value?: string) =>
  elements
    .filter((each) => each.name === name && (key === undefined || each.attributes[key] === value))
    .map(({ attributes }) => attributes);

/** Everything that a page for frames has and must not have, or lacks and must have. */
function troubleWith(path: string): string[] {
  const html = readBuiltFile(dist, path);
  const elements = readElements(html);
  const asked = elements.flatMap(requests);
  const [script = ''] = /(?<=<script type="module">).*?(?=<\/script>)/s.exec(html) ?? [];
  const weight = gzipped(html) + asked.reduce((sum, sheet) => sum + sheetSize(sheet), 0);
  const metas = (name: string) =>
    find(elements, 'meta', 'name', name).map((meta) => meta['content']);
  const canonical = find(elements, 'link', 'rel', 'canonical').map((link) => link['href'] ?? '');
  const [, service, mode = ''] = path.split('/').slice(1);
  const isComparison = service === 'compare';
  const home = isComparison ? `${site.url}/compare/${mode}/` : `${site.url}/services/${service}/`;

  const expected: Readonly<Record<string, boolean>> = {
    'asks for its style sheets alone':
      asked.length === (isComparison ? 2 : 1) &&
      asked.every((address) => /^\/_astro\/[^/]+\.css$/.test(address)),
    // A comparison has up to six modes; a page for one has a pair of pictures in their place.
    'weighs less than 20 kB with it, a comparison 25 kB': weight < (isComparison ? 25_000 : 20_000),
    'has one script, of less than 1.5 kB':
      find(elements, 'script').length === 1 && script !== '' && Buffer.byteLength(script) < 1500,
    'has no styles in its elements': elements.every(
      ({ name, attributes }) => name !== 'style' && !('style' in attributes),
    ),
    'has no handlers': elements.every(({ attributes }) =>
      Object.keys(attributes).every((key) => !key.startsWith('on')),
    ),
    'is no search result': metas('robots').join() === 'noindex',
    'has a canonical page':
      canonical.length === 1 && (canonical[0] === home || canonical[0] === `${home}${mode}/`),
    'takes its size': metas('responsive-embedded-sizing').join() === 'allow-origins=*',
    'opens links in the top window':
      find(elements, 'base')
        .map((base) => base['target'])
        .join() === '_top' && find(elements, 'a').every((link) => link['target'] === undefined),
    'has one heading': find(elements, 'h1').length === 1,
    'has a table, and a pair of pictures, or a small one for each mode that it compares':
      (isComparison
        ? find(elements, 'svg', 'class', 'glyph').length >= 2
        : find(elements, 'svg').length === 2) && find(elements, 'table').length === 1,
    'gives each id once': repeatedIds(elements).length === 0,
    'says who is not behind it': html.includes('Not affiliated with Amazon Web Services.'),
  };
  return Object.keys(expected).flatMap((what) => (expected[what] ? [] : [`${path} not: ${what}`]));
}

test('every mode and ready-made comparison has a page for frames, and each keeps to what frames need', () => {
  const paths = [
    ...catalogue.services.flatMap(({ id, modes }) => [
      `/embed/${id}/`,
      ...modes.map((mode) => `/embed/${id}/${mode.id}/`),
    ]),
    ...readyComparisons.map(({ id }) => `/embed/compare/${id}/`),
  ];
  expect(embedsOf(dist)).toEqual(paths.sort());
  expect(paths.flatMap(troubleWith)).toEqual([]);
});
