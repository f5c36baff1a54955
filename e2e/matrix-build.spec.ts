/** A responsibility matrix is made of what a reader chooses, and leaves the page as files that agree. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { catalogueService } from '#load/catalogue.ts';
import { services } from '#views/services.ts';
import { controlFamilyPath, exportPath, matrixBuildPath, wholeMatrixPath } from '#views/urls.ts';
import { sampleOf } from '#load/testing/sample.ts';
import { owned, ownedIn, readCsv, readWorkbook, rowsOf } from './support/matrices.ts';
import { partsOf } from './support/modes.ts';
import { origin } from './support/sites.ts';

const building = (query = '') => `${origin()}/${matrixBuildPath}${query}`;

const partsIn = (id: string, modeId?: string) =>
  catalogueService(id as 'ec2')
    .modes.filter((mode) => modeId === undefined || mode.id === modeId)
    .flatMap(partsOf);

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

test('the address chooses; the table, CSV, workbook and JSON say the same', async ({ page }) => {
  await page.goto(building('?m=ec2,rds.*,kms'));
  const [first] = catalogueService('ec2').modes;
  const kms = catalogueService('kms').modes[0];
  const expected = owned([
    ...partsIn('ec2', first.id),
    ...partsIn('rds'),
    ...partsIn('kms', kms.id),
  ]);
  const rows = page.locator('.matrix-tables tbody tr');
  await expect(rows).toHaveCount(expected.length);
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => [1, 2].map((cell) => row.children[cell]?.textContent).join(' ')),
  );
  expect(shown).toEqual(expected);
  await expect(page.locator('.chosen li')).toHaveText([
    /^EC2 · .* \(default mode\)×$/,
    /^RDS · all modes×$/,
    /^KMS · .* \(default mode\)×$/,
  ]);

  const csv = readCsv(await saved(page, 'CSV'));
  expect(ownedIn(csv)).toEqual(expected);
  // Rows lead to the page that this was made on.
  expect(csv[1]?.join(' ')).toContain(`${origin()}/services/ec2/`);
  const [sheet, about] = await readWorkbook(await saved(page, 'Excel'));
  expect(ownedIn(sheet!)).toEqual(expected);
  expect(JSON.stringify(about)).toContain('not a statement by AWS');
  const json = JSON.parse(String(await saved(page, 'JSON')));
  expect(owned(json.rows)).toEqual(expected);
});

test('services are added, corrected and removed, and the address keeps up', async ({ page }) => {
  await page.goto(building());
  const field = page.getByLabel('Services or modes');
  await field.fill('s3, lamda');
  await field.press('Enter');
  await expect(page.locator('.notes')).toContainText('There is no service "lamda".');
  await page.getByRole('button', { name: 'Add lambda' }).click();
  await expect(page).toHaveURL(building('?m=s3,lambda'));
  await page.locator('select[name=profile]').selectOption('fedramp');
  await expect(page).toHaveURL(building('?m=s3,lambda&profile=fedramp'));
  await expect(page.locator('.matrix-tables h3')).toHaveText(['CRM Worksheet', 'CIS Worksheet']);
  await page.getByRole('button', { name: /^Remove: S3/ }).click();
  await expect(page).toHaveURL(building('?m=lambda&profile=fedramp'));
  await page.reload();
  await expect(page.locator('.chosen li')).toHaveCount(1);
  await expect(page.locator('select[name=profile]')).toHaveValue('fedramp');
});

test('a control limits the matrix to the parts that answer to it, and the address says so', async ({
  page,
}) => {
  const answering = ['s3', 'rds']
    .flatMap((id) => partsIn(id, catalogueService(id as 's3').modes[0].id))
    .filter(({ controls }) => controls?.some((id) => /^sc-28(\.|$)/.test(id)));
  expect(answering.length).toBeGreaterThan(1);
  await page.goto(`${origin()}/${controlFamilyPath('sc')}`);
  await page.getByRole('link', { name: 'A matrix of SC-28 for your services' }).click();
  const field = page.getByLabel('Services or modes');
  await field.fill('s3, rds');
  await field.press('Enter');
  await expect(page).toHaveURL(building('?m=s3,rds&controls=sc-28'));
  await expect(page.locator('.matrix-tables tbody tr')).toHaveCount(answering.length);
  const csv = readCsv(await saved(page, 'CSV'));
  expect(rowsOf(csv).map(([, name]) => name)).toEqual(answering.map(({ name }) => name));
  expect(csv.flat()).toContainEqual(expect.stringMatching(/^Limited to SC-28, /));

  const controls = page.getByLabel('Controls of NIST SP 800-53');
  await controls.fill('encryption');
  await controls.press('Enter');
  await expect(page.locator('.notes')).toContainText('There is no control “encryption”.');
  await expect(page).toHaveURL(building('?m=s3,rds'));
});

test('what stands in the address runs nothing, and much of it hangs nothing', async ({ page }) => {
  const much = `${'<img src=x onerror=alert(1)>,'.repeat(500)}ec2`;
  await page.goto(building(`?m=${encodeURIComponent(much).slice(0, 7000)}&profile=__proto__`));
  await expect(page.locator('.notes')).toContainText('There is no service');
  await expect(page.locator('.notes img')).toHaveCount(0);
});

test('without JavaScript, each service has its files, and so have all', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(building());
  await expect(page.locator('.choose')).toBeHidden();
  await expect(page.locator('.ready-matrices li')).toHaveCount(services.length);
  const addresses = [
    ...sampleOf(services, 3, ({ id }) => id).map(({ id }) => exportPath(id, 'csv')),
    wholeMatrixPath('csv'),
  ];
  for (const address of addresses) {
    const response = await page.request.get(`${origin()}/${address}`);
    expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
    const lines = readCsv(await response.body());
    const count =
      address === wholeMatrixPath('csv')
        ? services.flatMap(({ id }) => partsIn(id)).length
        : partsIn(/services\/(.*)\.csv/.exec(address)![1]!).length;
    expect(rowsOf(lines), address).toHaveLength(count);
  }
  await page.close();
});
