/** What holds for every page and can be read off its file. No browser: there are hundreds of them. */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { catalogue } from '#load/catalogue.ts';
import { modePath } from '#views/urls.ts';
import { faultsOf, foreignAddresses } from './support/page-faults.ts';
import { pagesOf, pagesThatStay, readBuiltFile } from './support/pages.ts';
import { builtText, dist } from './support/sites.ts';

test('no page has a fault that its text shows', () => {
  const faults = pagesOf(dist).flatMap((path) =>
    faultsOf(readBuiltFile(dist, path)).map((fault) => `${path} ${fault}`),
  );
  expect(pagesOf(dist).length).toBeGreaterThan(catalogue.services.length);
  expect(faults).toEqual([]);
});

test('pages that stay have titles and descriptions of their own', () => {
  for (const pattern of [/<title>([^<]*)/, /<meta name="description" content="([^"]*)/]) {
    const texts = pagesThatStay(dist).map((path) => pattern.exec(readBuiltFile(dist, path))?.[1]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});

test('no style sheet loads anything from another host', () => {
  const sheets = globSync('**/*.css', { cwd: dist });
  const foreign = sheets.flatMap((file) =>
    foreignAddresses(builtText(file)).map((url) => `${file}: ${url}`),
  );
  expect(sheets.length).toBeGreaterThan(0);
  expect(foreign).toEqual([]);
});

test('the address of every variant leads to the mode that answers for it', () => {
  const variants = catalogue.services.flatMap(({ id, variants: own = [] }) =>
    own.map((variant) => [variant.id, `/${modePath(id, variant.mode)}`] as const),
  );
  expect(variants.length).toBeGreaterThan(0);
  for (const [id, address] of variants) {
    const html = readBuiltFile(dist, `/services/${id}/`);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${address}"/>`);
  }
});

test('of a page with every fault, every fault is told', () => {
  const page = `<html><title> </title><style>@import "https://a.example/x.css"</style>
    <main id="a"><h1>One</h1><h3>Three</h3><img src="//b.example/x.png"><iframe src="/embed/"></iframe>
    <a id="a" href="javascript:go()"><svg></svg></a><button onclick="go()">Go</button>
    <label for="b">B</label>
    <p style="background: url(https://c.example/)"></p></main></html>`;
  expect(faultsOf(page).join('\n')).toBe(
    `has no language
has no title
has no description
has no viewport
has the id "a" twice
"Three" is an h3 below an h1
loads https://a.example/x.css
<img src="//b.example/x.png"> has no alternative text
<img src="//b.example/x.png"> loads from another host
<iframe src="/embed/"> has no title
<a id="a" href="javascript:go()"> has no name
<a id="a" href="javascript:go()"> runs a script
<button onclick="go()"> runs a script
<label for="b"> names "b", which is not there
<p style="background: url(https://c.example/)"> loads from another host`,
  );
  expect(faultsOf('')).toEqual(expect.arrayContaining(['has no title', 'has 0 <main>']));
});
