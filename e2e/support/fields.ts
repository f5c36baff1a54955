/** The pages on which a reader fills something in: one of each template. */
import type { Page } from '@playwright/test';
import { sampleOf } from '#load/testing/sample.ts';
import { pagesThatStay, readBuiltFile } from './pages.ts';

const fields = ':is(input, select, textarea):not([type=hidden], :disabled)';

/** What fields a page has, as text: pages with the same ones are of one template. */
function fieldsOf(html: string): string {
  const main = html.slice(html.indexOf('<main'));
  const tags = [...main.matchAll(/<(input|select|textarea)\b[^>]*>/g)];
  const kinds = tags.flatMap(([tag, name]) => {
    const [type, called] = ['type', 'name'].map(
      (key) => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1] ?? '',
    );
    if (type === 'hidden' || /\sdisabled\b/.test(tag)) return [];
    return `${name} ${type} ${called?.replace(/\d+$/, '')}`;
  });
  return [...new Set(kinds)].join(', ');
}

export function pagesWithFields(folder: string): readonly string[] {
  const templates = Map.groupBy(pagesThatStay(folder), (path) => {
    const kinds = fieldsOf(readBuiltFile(folder, path));
    return kinds && `${path.split('/')[1]}: ${kinds}`;
  });
  templates.delete('');
  return [...templates.values()].flatMap((paths) => sampleOf(paths, 1, (path) => path));
}

/** Keeps script files of a page back until that is ended: all, or those of some addresses. */
export async function holdScripts(
  page: Page,
  which: string | RegExp = '**/*.js',
): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(which, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Opens a page whose scripts are held back, once all of it is there. */
export async function openHeld(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.colophon').waitFor();
}

/** Types, chooses or ticks in each field of the page that is in sight, and says how many these are. */
export async function fillIn(page: Page): Promise<number> {
  await page.locator('main details').evaluateAll((all) => {
    for (const each of all) each.toggleAttribute('open', true);
  });
  const all = await page.locator(`main ${fields}`).filter({ visible: true }).all();
  for (const field of all) {
    const type = await field.evaluate((element) => (element as HTMLInputElement).type);
    if (type === 'select-one') {
      const options = await field.locator('option').evaluateAll((own) => own.length);
      await field.selectOption({ index: options - 1 });
    } else if (type === 'radio' || type === 'checkbox') await field.press('Space');
    else await field.fill('s3');
  }
  return all.length;
}

/** What the fields have, hidden ones too; those that a script adds have no name. */
export const filledIn = (page: Page): Promise<readonly string[]> =>
  page
    .locator(`main ${fields}[name]`)
    .evaluateAll((all) =>
      (all as HTMLInputElement[]).map(({ type, name, value, checked }) =>
        type === 'radio' || type === 'checkbox'
          ? `${name} ${value} ${checked}`
          : `${name} ${value}`,
      ),
    );
