/** Choices of modes, drawn at random: what their pages say is what each kind of matrix says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { makeMatrix } from '#exports/matrix/make-matrix.ts';
import { plain } from '#exports/matrix/profiles.ts';
import type { MatrixService } from '#exports/matrix/rows.ts';
import { services } from '#views/services.ts';
import { exportPath, matrixDataPath, modePath } from '#views/urls.ts';
import { seedNumber } from '#load/testing/sample.ts';
import { dist } from './support/sites.ts';

const textOf = (path: string): string => readFileSync(join(dist, path), 'utf8');
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));

const modes = services.flatMap(({ id, modes }) =>
  modes.map((mode) => ({ service: id, mode: mode.id, assumed: false })),
);
const choices = fc.sample(
  fc.uniqueArray(fc.constantFrom(...modes), { minLength: 1, maxLength: 6 }),
  {
    seed: seedNumber,
    numRuns: 10,
  },
);

/** The owners in the rows of a page, as the built site has them: `os-patches aws`. */
const ownersOnPage = ({ service, mode }: (typeof modes)[number]): readonly string[] => {
  const html = textOf(`${modePath(service, mode)}index.html`);
  const rows = html.matchAll(/<tr role="row" id="([a-z0-9-]+)" data-owner="(aws|customer)"/g);
  return Array.from(rows, ([, part, owner]) => `${part} ${owner}`);
};

for (const [index, chosen] of choices.entries()) {
  test(`pages, JSON, CSV and workbook of choice ${index + 1} agree`, async () => {
    const named = chosen.map(({ service, mode }) => `${service}.${mode}`).join(', ');
    const onPages = chosen.flatMap(ownersOnPage).toSorted();
    expect(onPages.length).toBeGreaterThan(chosen.length);

    const settings = {
      ...(jsonOf(matrixDataPath) as Pick<Parameters<typeof makeMatrix>[1], 'controls' | 'origin'>),
      services: chosen.map(({ service }) => jsonOf(exportPath(service, 'json')) as MatrixService),
      profile: plain,
    };
    const made = (format: string) => makeMatrix(chosen, { ...settings, format });
    const { rows } = JSON.parse(String(await made('json'))) as {
      rows: readonly { part: string; name: string; owner: string }[];
    };
    expect(rows.map(({ part, owner }) => `${part} ${owner}`).toSorted(), named).toEqual(onPages);

    const said = rows.map(({ name, owner }) => `${name} ${owner === 'aws' ? 'AWS' : 'You'}`);
    const saidBy = (lines: readonly (readonly unknown[])[]) =>
      lines.slice(1).flatMap((cells) => (cells.length > 1 ? [`${cells[1]} ${cells[2]}`] : []));
    const csv: string[][] = parse(String(await made('csv')), {
      relax_column_count: true,
      bom: true,
    });
    expect(saidBy(csv), named).toEqual(said);
    const [sheet] = await readXlsx(Buffer.from((await made('xlsx')) as Uint8Array));
    expect(saidBy(sheet!.data), named).toEqual(said);
  });
}
