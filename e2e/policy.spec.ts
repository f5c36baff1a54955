/** Each page carries a policy, keeps to it, and runs nothing that slipped into it. */
import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { sampleOf } from '#load/testing/sample.ts';
import { readElements } from './support/elements.ts';
import { follow, injections } from './support/injections.ts';
import { documentsOf, readBuiltFile } from './support/pages.ts';
import { dist, origin } from './support/sites.ts';
import { clipboardOf, open, watch } from './support/watch.ts';

const pages = documentsOf(dist).filter((path) => !path.endsWith('.fragment.html'));

test('every page has one policy, before all that it is about, and keeps to it', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.flatMap((path) => faultsOf(readBuiltFile(dist, path), path))).toEqual([]);
});

/** What is wrong with a page’s policy, or against it: scripts have hashes, no markup sets a style or a handler. */
function faultsOf(html: string, path: string): readonly string[] {
  const elements = readElements(html);
  const [policy = '', ...more] = elements
    .filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    .map(({ attributes }) => attributes['content'] ?? '');
  const first = /<(?:script|style|link|img|base)\b/.exec(html)?.index ?? Infinity;
  const isNamed = (code: string) =>
    policy.includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  const faults: Readonly<Record<string, boolean>> = {
    'has several policies': more.length > 0,
    'has its policy late': html.indexOf('http-equiv="Content-Security-Policy"') > first,
    'has another policy': !policy.startsWith("default-src 'none'; "),
    'has a loose policy': /'unsafe-(?:inline|eval|hashes)'|https?:|\*/.test(policy),
    'has a script without its hash': elements.some(
      ({ name, attributes, code = '' }) =>
        name === 'script' && !('src' in attributes) && !isNamed(code),
    ),
    'sets a style or a handler': elements.some(({ attributes }) =>
      Object.keys(attributes).some((each) => each === 'style' || /^on[a-z]+$/.test(each)),
    ),
  };
  return Object.entries(faults).flatMap(([fault, isThere]) => (isThere ? `${path} ${fault}` : []));
}

/** What a page’s policy was broken by, as the browser tells the page; `ran` where a script set that. */
async function violationsIn(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('violated', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      Object(globalThis).violated(`${effectiveDirective} ${blockedURI}`),
    );
    Object.defineProperty(globalThis, 'ran', {
      set() {
        Object(globalThis).violated('ran');
      },
    });
  });
  return seen;
}

test('a picture and a fragment opened alone are shown in a sandbox, and a picture in other pages', async ({
  page,
}) => {
  const picture = `${origin()}/services/ec2.svg`;
  for (const [address, shown] of [
    [picture, 'svg > .paper'],
    [`${origin()}/services/ec2.fragment.html`, 'table'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(shown).first()).toBeVisible();
    expect(await page.evaluate(() => self.origin)).toBe('null');
  }
  await page.goto(`${origin()}/robots.txt`);
  await page.setContent(`<img src="${picture}" alt="">`);
  await expect
    .poll(() => page.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(100);
});

test('theme, search, filter and share panel keep to the policy', async ({ page }) => {
  await clipboardOf(page);
  const violations = await violationsIn(page);
  const trouble = watch(page, origin());
  await open(page, `${origin()}/services/ec2/`);

  await page.getByLabel('Select theme').first().selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('#share > summary').click();
  await page.locator('.snippet button').first().click();
  await expect(page.locator('.snippet button').first()).toHaveText('Copied');

  await page.keyboard.press('Control+k');
  await page.locator('.pagefind-ui__search-input').fill('patch rds');
  await expect(page.locator('.pagefind-ui__result').first()).toContainText('RDS');
  await page.keyboard.press('Escape');

  await open(page, `${origin()}/services/`);
  await page.getByLabel('Name', { exact: true }).fill('k8s');
  await expect(page.locator('.service-list > li:visible')).toHaveCount(1);

  await open(page, `${origin()}/embed/ec2/?view=diagram&theme=dark`);
  expect(violations).toEqual([]);
  expect(trouble).toEqual([]);
});

// Each is tried in one of the two, and after another commit in the other.
for (const [name, markup] of injections) {
  for (const path of sampleOf(['/services/ec2/', '/embed/ec2/'], 1, (path) => path + name)) {
    test(`${path} does not run ${name}`, async ({ page }) => {
      const violations = await violationsIn(page);
      await page.route(origin() + path, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<main\b[^>]*>/, (tag) => tag + markup);
        await route.fulfill({ response, body });
      });
      await page.goto(origin() + path);
      await follow(page);
      await expect.poll(() => violations.length).toBeGreaterThan(0);
      expect(violations).not.toContain('ran');
      expect(page.url()).toBe(origin() + path);
    });
  }
}
