/** Another office suite opens the workbooks, and has the cells that were written. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { exportPath, wholeMatrixPath, workbookPath } from '#views/urls.ts';
import { ensureLibreOffice } from '../install/libreoffice.ts';
import { dist } from '../support/sites.ts';

/** Commas, double quotes, UTF-8, cells as they are shown, and a file for each sheet. */
const toCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** One after the other, so that it is installed once. */
test.describe.configure({ mode: 'default' });

for (const path of [workbookPath, wholeMatrixPath('xlsx'), exportPath('rds', 'xlsx')]) {
  test(`LibreOffice reads ${path} as it was written`, async () => {
    const folder = test.info().outputDir;
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const file = join(dist, path);
    const out = join(folder, 'out');
    const { status, stderr } = spawnSync(
      ensureLibreOffice(),
      [profile, '--headless', '--convert-to', toCsv, '--outdir', out, file],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);

    const sheets = await readXlsx(file);
    expect(sheets.length).toBeGreaterThan(0);
    expect(readdirSync(out)).toHaveLength(sheets.length);
    for (const { sheet, data } of sheets) {
      const [name] = readdirSync(out).filter((each) => each.endsWith(`-${sheet}.csv`));
      const rows: string[][] = parse(readFileSync(join(out, name!)), {
        bom: true,
        relax_column_count: true,
        skip_empty_lines: true,
      });
      const written = data.filter((cells) => cells.some((cell) => cell !== null));
      expect(rows, sheet).toHaveLength(written.length);
      const first = (cells: readonly unknown[]) => String(cells[0] ?? '');
      expect(rows.map(first), sheet).toEqual(written.map(first));
    }
  });
}
