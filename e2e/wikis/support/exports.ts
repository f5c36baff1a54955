/** EC2’s page as a copy for a wiki, and what a reader must find of it there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { referencesOf, type Mode } from '#catalog/index.ts';
import { site } from '#site.config.ts';
import { serviceOf } from '#views/services.ts';
import { partsOf } from '../../support/modes.ts';
import { origin, root } from '../../support/sites.ts';

const ec2 = serviceOf('ec2');

/** The text of a copy, whose links lead to the served site. */
export async function copyOf(ending: string): Promise<string> {
  const response = await fetch(`${origin()}/services/${ec2.id}.${ending}`);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return (await response.text()).replaceAll(site.url, origin());
}

const partNames = (mode: Mode) =>
  partsOf(mode)
    .map(({ name }) => name)
    .sort();

/** The second cell of each row under a table’s head. */
const namesIn = (table: Locator): Promise<string[]> =>
  table
    .locator('tr:has(td)')
    .evaluateAll((rows) => rows.map((row) => row.children[1]?.textContent?.trim() ?? '').sort());

/** What a syntax would leave in the text: brackets, quotes, cells, tags, references, escapes. */
const markup =
  /\{\{|\}\}|\{\||\|[}-]|\[\[|\]\]|''|\*\*|%%|^\s*[|^=*#!]|[=|^]\s*$|<\/?\w|&#?\w+;|\\\\/m;

/** Expects the tables of all modes, the checklist, the sources’ links, and no markup as text. */
export async function expectCopy(content: Locator): Promise<void> {
  const tables = content.locator('table').filter({ hasText: 'What the owner does' });
  await expect(tables).toHaveCount(ec2.modes.length);
  for (const [index, mode] of ec2.modes.entries())
    expect(await namesIn(tables.nth(index)), mode.name).toEqual(partNames(mode));

  const prose = readFileSync(join(root, `content/services/${ec2.category}/${ec2.id}.mdx`), 'utf8');
  const tasks = prose.match(/^- \[ \]/gm) ?? [];
  expect(tasks.length).toBeGreaterThan(0);
  await expect(content.locator('li').filter({ hasText: '☐' })).toHaveCount(tasks.length);

  const links = await content
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const addresses = referencesOf(ec2).map(({ url }) => url);
  expect(links).toEqual(expect.arrayContaining(addresses));

  const shown = await content.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    // Code may hold such characters, and a style sheet is not shown.
    copy.querySelectorAll('code, style').forEach((each) => each.remove());
    return copy.textContent ?? '';
  });
  expect(markup.exec(shown)).toBeNull();
}
