/** A reader who comes with a question finds the owner: across services, of a vulnerability, of a switch. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerOf, type Question, questions, type ServiceId } from '#catalog/index.ts';
import { catalogue, catalogueService } from '#load/catalogue.ts';
import { defaultLists, defaultsPage } from '#views/defaults-view.ts';
import { cvePath, questionPath, rowPath, servicePath } from '#views/urls.ts';
import { consequenceFor, vulnerabilities } from '#views/vulnerabilities.ts';
import { rowsNamed } from '#views/links/rows.ts';
import { partsOf } from './support/modes.ts';
import { origin } from './support/sites.ts';
import { clipboardOf } from './support/watch.ts';

const at = (path: string) => `${origin()}/${path}`;

/** The sum of what the headings in sight count. */
const headed = async (page: Page) =>
  (await page.locator('.count:visible').allTextContents()).reduce(
    (sum, count) => sum + Number.parseInt(count, 10),
    0,
  );

/** How many modes some lines stand for. */
const modesIn = (lines: Locator) =>
  lines.evaluateAll((all) =>
    all.reduce((sum, line) => sum + Number((line as HTMLElement).dataset['counts']), 0),
  );

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a question lists every mode once, with a link to its row', async ({ page }) => {
    await page.goto(at(questionPath('patch-system')));
    await expect(page.locator('#list-filter')).toBeHidden();
    const modes = catalogue.services.flatMap((service) => service.modes);
    const listed = await page
      .locator('.answer-group .count')
      .evaluateAll((counts) => counts.map((count) => Number.parseInt(count.textContent ?? '', 10)));
    expect(listed.reduce((sum, count) => sum + count, 0)).toBe(modes.length);
    const rows = await page
      .locator('.answer-lines .says > a:first-child')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const question: Question = questions[0];
    const answer = answerOf(catalogueService('ec2').modes[0], question);
    if (answer.state !== 'answered') throw new Error('EC2 does not say who patches the system.');
    expect(rows).toContain(
      `/${rowPath('ec2', catalogueService('ec2').modes[0].id, answer.parts[0].id)}`,
    );
  });

  test('a list of switches is whole, and each switch leads to its row', async ({ page }) => {
    for (const list of defaultLists) {
      await page.goto(at(list.path));
      const count = defaultsPage(list).groups.flatMap(({ lines }) => lines).length;
      await expect(page.locator('.switch')).toHaveCount(count);
    }
    await page.goto(at(defaultLists[0]!.path));
    await page.locator('.switch > a').first().click();
    await expect(page.locator('tr:target')).toBeVisible();
  });

  test('a vulnerability lists who acts; nothing can be ticked', async ({ page }) => {
    await page.goto(at(cvePath('openssl-glibc')));
    await expect(page.locator('#act')).toBeVisible();
    await expect(page.locator('.picks')).toBeHidden();
    await expect(page.locator('.vulnerability-lines input')).toHaveCount(0);
  });
});

test('the strip of a service answers its first questions with links to rows of the page', async ({
  page,
}) => {
  await page.goto(at(servicePath('rds')));
  const strip = page.locator('.answer-strip');
  await expect(strip.locator('dt')).toHaveCount(6);
  await strip.locator('dd a').first().click();
  await expect(page).toHaveURL(/\/services\/rds\/#[a-z-]+$/);
  await expect(page.locator('tr:target')).toBeInViewport();
});

test('at 320 pixels, all lines of an answer are beside its owner', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const id of ['rds', 'ec2', 'lambda'] as const) {
    await page.goto(at(servicePath(id)));
    const below = await page.locator('.answer-strip dd .owner + *').evaluateAll((answers) =>
      answers.flatMap((answer) => {
        const owner = answer.previousElementSibling!.getBoundingClientRect();
        const { left, top } = answer.getBoundingClientRect();
        return left >= owner.right && top < owner.bottom ? [] : [answer.textContent];
      }),
    );
    expect(await page.locator('.answer-strip dd .owner + *').count()).toBeGreaterThan(4);
    expect(below, id).toEqual([]);
  }
});

test('a question is filtered by name, owner and profile, and the address keeps that', async ({
  page,
}) => {
  await page.goto(at(questionPath('patch-system')));
  const lines = page.locator('.answer-lines > li:visible');
  await page.getByLabel('Name', { exact: true }).fill('kubernetes');
  await page.getByLabel('Owner').selectOption('AWS');
  const names = await lines.locator('.of').allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !/EKS|Fargate|ROSA|Batch|Beanstalk|EMR/.test(name))).toEqual([]);
  await expect(page).toHaveURL(/\?name=kubernetes&owner=aws$/);
  await page.reload();
  await expect(lines).toHaveCount(names.length);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\/patch-system\/$/);
});

test('a filter by name stays for another list of the kind, and headings count what is left', async ({
  page,
}) => {
  for (const [path, other, there] of [
    [cvePath('kernel'), 'OpenSSL, glibc', cvePath('openssl-glibc')],
    [defaultLists[0]!.path, defaultLists[1]!.title, defaultLists[1]!.path],
  ] as const) {
    await page.goto(at(path));
    await page.getByLabel('Name', { exact: true }).fill('rds');
    await page.locator('.other-lists').getByRole('link', { name: other, exact: true }).click();
    await expect(page).toHaveURL(at(`${there}?name=rds`));
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('rds');
  }
  await page.goto(at(`${questionPath('patch-system')}?name=rds`));
  await expect(page.locator('#list-filter output')).not.toBeEmpty();
  const rds = catalogueService('rds').modes.length;
  expect(await headed(page)).toBe(rds);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => headed(page)).toBeGreaterThan(rds);
});

test('a list of switches that is filtered says what each does, and its contents are its own', async ({
  page,
}) => {
  await page.goto(at(defaultLists[0]!.path));
  const duties = page.locator('.switch-lines .duty:visible');
  const contents = page.locator('starlight-toc li:visible');
  await expect(duties).toHaveCount(0);
  const whole = await contents.count();
  await page.getByLabel('Name', { exact: true }).fill('ec2, s3');
  await expect(duties).toHaveCount(await page.locator('.switch:visible').count());
  // "On this page", and two categories.
  await expect(contents).toHaveCount(3);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(contents).toHaveCount(whole);
});

test('ticked services stand alone, in the address too, and stay for another kind', async ({
  page,
}) => {
  await page.goto(at(`${cvePath('openssl-glibc')}?m=rds,fargate.ecs-tasks`));
  const lines = page.locator('.vulnerability-lines > li:visible');
  const vulnerability = vulnerabilities.find(({ id }) => id === 'openssl-glibc')!;
  const fargate = consequenceFor(vulnerability, catalogueService('fargate').modes[0]);
  expect(fargate?.verdict).toBe('act');
  const names = await lines.locator('.of b').allInnerTexts();
  expect([...new Set(names)].toSorted()).toEqual(['Fargate', 'RDS']);
  const alone = page.getByRole('button', { name: 'Show only these' });
  const colour = () => alone.evaluate((button) => getComputedStyle(button).backgroundColor);
  const on = await colour();
  await expect(alone).toHaveAttribute('aria-pressed', 'true');
  expect(await headed(page)).toBe(await modesIn(lines));
  await alone.click();
  await expect(lines.nth(names.length)).toBeVisible();
  await expect(alone).toHaveAttribute('aria-pressed', 'false');
  expect(await colour()).not.toBe(on);
  expect(await headed(page)).toBe(await modesIn(lines));

  const ec2 = page.locator('.vulnerability-lines > li').filter({
    has: page.locator('.of b', { hasText: /^EC2$/ }),
  });
  await ec2.getByRole('checkbox').check();
  await expect(page).toHaveURL(/[=,]ec2\./);
  await page.getByRole('link', { name: 'Kernel', exact: true }).click();
  await expect(page).toHaveURL(/\/kernel\/\?m=.*ec2\./);
  await expect(lines.locator('.of b').first()).toBeVisible();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(page.locator('.picks')).toBeHidden();
});

test('how to verify a fix is told of the services in sight', async ({ page }) => {
  const vulnerability = vulnerabilities.find(({ id }) => id === 'openssl-glibc')!;
  const about = (id: ServiceId) =>
    rowsNamed(vulnerability.seenBy, catalogue.services).filter((row) => row.about.includes(id));
  const rows = page.locator('.named-rows > li:visible');
  const none = page.getByText('The catalogue has no row that says it');
  await page.goto(at(cvePath('openssl-glibc')));
  await expect(rows).toHaveCount(vulnerability.seenBy.length);
  await page.getByLabel('Name', { exact: true }).fill('rds');
  await expect(rows).toHaveCount(about('rds').length);
  await expect(none).toBeHidden();
  await page.getByLabel('Name', { exact: true }).fill('rds, lightsail');
  await expect(none).toHaveText('The catalogue has no row that says it for Lightsail.');
  await page.goto(at(`${cvePath('openssl-glibc')}?m=lambda`));
  await expect(rows).toHaveCount(about('lambda').length);
});

test('an address that names nothing, or very much, shows the whole list', async ({ page }) => {
  const much = `${'nothing.here,'.repeat(2000)}<script>`;
  for (const m of ['', ',', 'nothing', encodeURIComponent(much).slice(0, 7000)]) {
    await page.goto(at(`${cvePath('kernel')}?m=${m}`));
    await expect(page.locator('.vulnerability-lines > li:visible').first()).toBeVisible();
    await expect(page.locator('.picks')).toBeHidden();
  }
});

test('names apart by commas or spaces are all found, and nothing found says so', async ({
  page,
}) => {
  await page.goto(at(cvePath('openssl-glibc')));
  const all = await headed(page);
  const names = async () => [
    ...new Set(await page.locator('.vulnerability-lines > li:visible .of b').allInnerTexts()),
  ];
  for (const asked of ['rds, lambda', 'rds lambda']) {
    await page.getByLabel('Name', { exact: true }).fill(asked);
    expect((await names()).toSorted(), asked).toEqual(expect.arrayContaining(['Lambda', 'RDS']));
  }
  await page.getByLabel('Name', { exact: true }).fill('unheard');
  await expect(page.locator('#list-filter output')).toHaveText(
    `None of ${all} modes match: type less, or choose “Show all”. No match does not mean that nobody has to act.`,
  );
});

test('AWS as an answer does not hide a start of the customer’s', async ({ page }) => {
  await page.goto(at(servicePath('rds')));
  const system = page.locator('.answer-strip .answer').first();
  await expect(system.locator('.owner')).toHaveText(['AWS', 'You']);
  await expect(system.getByRole('link', { name: 'Start optional OS updates' })).toBeVisible();
});

test('a list is copied as it is filtered, with owners, rows, duties and pages', async ({
  page,
}) => {
  const text = await clipboardOf(page);
  const copied = async (path: string) => {
    await page.goto(at(path));
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    // The button says so for two seconds, which a busy machine may miss.
    await expect.poll(text).toContain(`Source: <${at(path)}>`);
    return text();
  };
  const copiedList = await copied(`${cvePath('kernel')}?name=ec2`);
  const part = partsOf(catalogueService('ec2').modes[0]).find(({ answers }) =>
    answers?.includes('patch-system'),
  )!;
  expect(copiedList).toMatch(/^# A vulnerability in the kernel\n\n## Act\n\n- EC2/);
  expect(copiedList).toContain(
    `  - [ ] You: [${part.name}](<${at(rowPath('ec2', 'virtual-instance', part.id))}>)`,
  );
  expect(copiedList).toContain(`](<${part.sources[0]!.url}`);
  const [listed, seen] = copiedList.split('## How to verify the fix');
  expect(copiedList).not.toMatch(/I use this|RDS/);
  expect(listed).toContain('- EC2');
  expect(seen).toContain('- Inspector');
  expect(copiedList).toContain(`Source: <${at(`${cvePath('kernel')}?name=ec2`)}>, read on 20`);

  const [off] = defaultLists;
  const switches = await copied(`${off!.path}?name=s3`);
  expect(switches).toMatch(/^# Off until you turn it on\n\n## Storage\n\n- S3\n {2}- \[ \] \[/);
  const answers = await copied(`${questionPath('patch-system')}?name=lambda`);
  expect(answers).toMatch(/- \[ \] (You|AWS): \[/);
});
