/** What changed: the page, and feeds that readers of feeds can read. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { catalogue } from '#load/catalogue.ts';
import { isOwnership } from '#history/change.ts';
import { titleOf } from '#history/words/sentences.ts';
import { anchorOf, history } from '#views/change-log.ts';
import { changesPath, feedPath, serviceFeedPath } from '#views/urls.ts';
import { site } from '#site.config.ts';
import { readElements } from './support/elements.ts';
import { builtText, dist, origin } from './support/sites.ts';

const { sets, extent } = await history();
const newest = sets.find(({ changes }) => changes.some(isOwnership));

test('the page tells the newest change of ownership, at an address that stays', async ({
  page,
}) => {
  await page.goto(`${origin()}/${changesPath}`);
  if (extent !== 'whole') await expect(page.locator('.history-note').first()).toBeVisible();
  if (!newest) return;
  const told = page.locator(`#${anchorOf(newest)}`);
  await expect(told.getByRole('heading')).toHaveText(titleOf(newest.changes));
  // What a commit's message says is for contributors.
  const commits = await page.locator('.change-set > .commit').allTextContents();
  expect(
    commits.filter((text) => !/^\d\d:\d\d UTC, commit [0-9a-f]{7}$/.test(text.trim())),
  ).toEqual([]);
  await page.getByRole('link', { name: `All of ${newest.date.slice(0, 4)}` }).click();
  await expect(page.locator(`#${anchorOf(newest)}`)).toBeVisible();
});

/** Elements of a feed with what they hold, in order; XML that is not well-formed is rejected. */
async function parse(xml: string, page: Page) {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const error = document.querySelector('parsererror');
    if (error) throw new Error(error.textContent ?? 'not well-formed');
    const children = (parent: Element, name: string) =>
      [...parent.children].filter((child) => child.localName === name);
    const texts = (parent: Element, name: string) =>
      children(parent, name).map((child) => child.textContent ?? '');
    const elementOf = (parent: Element) => ({
      ids: texts(parent, 'id'),
      titles: texts(parent, 'title'),
      updated: texts(parent, 'updated'),
      authors: children(parent, 'author').flatMap((author) => texts(author, 'name')),
      links: children(parent, 'link').map((link) => link.getAttribute('href') ?? ''),
    });
    const root = document.documentElement;
    return {
      namespace: root.namespaceURI,
      feed: elementOf(root),
      entries: children(root, 'entry').map(elementOf),
    };
  }, xml);
}

/**
 * The file of a build that the server sends for an address of the site, and the address's fragment.
 */
function target(address: string) {
  const { origin: home, pathname, hash } = new URL(address);
  expect(home).toBe(new URL(site.url).origin);
  const path = pathname.slice(site.base.length);
  return {
    file: path.endsWith('/') || path === '' ? `${path}index.html` : path,
    id: hash.slice(1),
  };
}

for (const path of [feedPath, serviceFeedPath('rds')]) {
  test(`${path} is Atom`, async ({ page }) => {
    const { namespace, feed, entries } = await parse(builtText(path), page);
    expect(namespace).toBe('http://www.w3.org/2005/Atom');
    if (newest) expect(entries.length).toBeGreaterThan(0);
    expect(feed.authors).toEqual([site.name]);
    for (const { ids, titles, updated, links } of [feed, ...entries]) {
      expect([ids.length, titles.length, updated.length]).toEqual([1, 1, 1]);
      expect(titles[0]).not.toBe('');
      expect(Date.parse(updated[0] ?? '')).not.toBeNaN();
      for (const link of links) {
        const { file, id } = target(link);
        expect(existsSync(join(dist, file)), link).toBe(true);
        const there = readElements(builtText(file)).some(
          ({ attributes }) => attributes['id'] === id,
        );
        expect(id === '' || there, link).toBe(true);
      }
    }
    const ids = [feed, ...entries].flatMap((each) => each.ids);
    expect(new Set(ids).size).toBe(ids.length);
    const dates = entries.flatMap(({ updated }) => updated);
    expect(dates).toEqual(dates.toSorted().toReversed());
    if (newest) expect(feed.updated).toEqual(dates.slice(0, 1));
  });
}

test('every service has a feed, which its page announces and links', () => {
  for (const { id } of catalogue.services) {
    const path = serviceFeedPath(id);
    expect(existsSync(join(dist, path)), path).toBe(true);
    const elements = readElements(builtText(`services/${id}/index.html`));
    const leading = elements.filter(({ attributes }) => attributes['href']?.endsWith(path));
    expect(leading.map(({ name }) => name)).toEqual(['link', 'a']);
    expect(leading[0]?.attributes).toMatchObject({
      rel: 'alternate',
      type: 'application/atom+xml',
    });
  }
});
