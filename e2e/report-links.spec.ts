/**
 * A reader who finds a mistake gets to the line that makes it, or to a form filled in for the row.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { site } from '#site.config.ts';
import { readElements, type BuiltElement } from './support/elements.ts';
import { allModes, ownerWord } from './support/modes.ts';
import { embedsOf, pagesThatStay, readBuiltFile } from './support/pages.ts';
import { dist, origin, root } from './support/sites.ts';
import { open } from './support/watch.ts';

const edit = `${site.repository}/edit/${site.branch}/`;
const blob = `${site.repository}/blob/${site.branch}/`;
const newIssue = `${site.repository}/issues/new?`;

/** Read once: there are thousands of rows. */
function once<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? read(name);
    known.set(name, value);
    return value;
  };
}

const lines = once((file) => readFileSync(join(root, file), 'utf8').split('\n'));
const anchors = (path: string) =>
  readElements(readBuiltFile(dist, path)).filter(({ name }) => name === 'a');
const addresses = (elements: readonly BuiltElement[]) =>
  elements.map(({ attributes }) => attributes['href'] ?? '');
const withClass = (elements: readonly BuiltElement[], word: string) =>
  elements.filter(({ attributes }) => attributes['class'] === word);

interface Form {
  readonly body: readonly { readonly type: string; readonly id?: string }[];
}

/** The fields that an address may fill in: GitHub takes no dropdown from there. */
const fieldsOf = once((template) => {
  const text = readFileSync(join(root, '.github/ISSUE_TEMPLATE', template), 'utf8');
  const { body } = parse(text) as Form;
  return body.flatMap(({ type, id }) => (['input', 'textarea'].includes(type) ? [id] : []));
});

/** The fields that an address fills in; it throws where the form has no such field. */
function filledIn(address: string): Readonly<Record<string, string>> {
  const query = new URLSearchParams(address.slice(newIssue.length));
  const { template = '', title: _title, ...fields } = Object.fromEntries(query);
  const unknown = Object.keys(fields).filter((field) => !fieldsOf(template).includes(field));
  // A step of Playwright for each of thousands of rows would take longer than all the rest.
  if (unknown.length > 0) throw new Error(`${template} has no field "${unknown.join('", "')}".`);
  return fields;
}

test('every row of every mode leads to its line and to a form that knows it', () => {
  for (const { service, mode, path: page } of allModes) {
    const links = anchors(page);
    const rows = mode.stack.layers
      .toReversed()
      .flatMap(({ parts }) =>
        parts.toSorted((a, b) => Number(a.owner === 'aws') - Number(b.owner === 'aws')),
      );
    const reports = withClass(links, 'report-row');
    expect(addresses(reports).map(filledIn)).toEqual(
      rows.map((part) => ({
        service: service.id,
        mode: mode.id,
        part: part.id,
        owner: ownerWord(part.owner),
        page: `${site.url}${page}#${part.id}`,
      })),
    );
    expect(reports.map(({ attributes }) => attributes['aria-label'])).toEqual(
      rows.map((part) => `Report a wrong cell: ${part.name}`),
    );

    const edits = addresses(withClass(links, 'edit-row'));
    expect(edits).toHaveLength(rows.length);
    const astray = edits.filter((address, index) => {
      const [file = '', line] = address.slice(blob.length).split('#L');
      return !lines(file)[Number(line) - 1]?.includes(rows[index]?.id ?? ' ');
    });
    expect(astray).toEqual([]);
  }
});

test('every page but the 404 can be edited, and every page reported', () => {
  for (const path of pagesThatStay(dist)) {
    const all = addresses(anchors(path));
    const files = all.flatMap((link) => (link.startsWith(edit) ? [link.slice(edit.length)] : []));
    for (const file of files) expect(lines(file).length, path).toBeGreaterThan(1);
    const isService = /^\/services\/[^/]+\/$/.test(path);
    expect(files, path).toHaveLength(path === '/404.html' ? 0 : isService ? 2 : 1);

    const reports = all.filter((link) => link.startsWith(`${newIssue}template=wrong-page.yml`));
    const page = path === '/404.html' ? {} : { page: site.url + path };
    expect(reports.map(filledIn), path).toEqual([page]);
  }
});

test('an embed has one link for reports, and none in its rows', () => {
  for (const path of embedsOf(dist)) {
    const [report = '', ...more] = addresses(anchors(path)).filter((link) =>
      link.startsWith(site.repository),
    );
    expect(more).toEqual([]);
    expect(filledIn(report)['page']).toMatch(/\/(services|compare)\/[^/]+\/([^/#]+\/)?$/);
  }
});

for (const width of [320, 1280]) {
  test(`at ${width} px a row’s links are large enough, and appear for the keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${origin()}/services/ec2/`);
    const row = page.locator('table.ownership').first().locator('tbody tr').nth(3);
    const links = row.locator('.row-links');
    if (width > 1000) await expect(links).toHaveCSS('opacity', '0');
    await row.locator('.report-row').focus();
    await expect(links).toHaveCSS('opacity', '1');
    for (const link of await links.locator('a').all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(links).toBeHidden();
  });
}
