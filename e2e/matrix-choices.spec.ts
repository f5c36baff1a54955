/** Choices of modes, drawn at random: what their pages say is what each kind of matrix says. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { makeMatrix } from '#exports/matrix/make-matrix.ts';
import { plain } from '#exports/matrix/profiles.ts';
import type { MatrixService } from '#exports/matrix/rows.ts';
import { exportPath, matrixDataPath } from '#views/urls.ts';
import { seedNumber } from '#load/testing/sample.ts';
import { owned, ownedIn, readCsv, readWorkbook } from './support/matrices.ts';
import { allModes } from './support/modes.ts';
import { builtJson, builtText } from './support/sites.ts';

const modes = allModes.map(({ service, mode, path }) => ({
  service: service.id,
  mode: mode.id,
  path,
  assumed: false,
}));
const choices = fc.sample(
  fc.uniqueArray(fc.constantFrom(...modes), { minLength: 1, maxLength: 6 }),
  {
    seed: seedNumber,
    numRuns: 10,
  },
);

/** The owners in the rows of a page, as the built site has them: `os-patches aws`. */
const ownersOnPage = ({ path }: (typeof modes)[number]): readonly string[] => {
  const rows = builtText(`${path}index.html`).matchAll(
    /<tr role="row" id="([a-z0-9-]+)" data-owner="(aws|customer)"/g,
  );
  return Array.from(rows, ([, part, owner]) => `${part} ${owner}`);
};

for (const [index, chosen] of choices.entries()) {
  test(`pages, JSON, CSV and workbook of choice ${index + 1} agree`, async () => {
    const named = chosen.map(({ service, mode }) => `${service}.${mode}`).join(', ');
    const onPages = chosen.flatMap(ownersOnPage).toSorted();
    expect(onPages.length).toBeGreaterThan(chosen.length);

    const settings = {
      ...(builtJson(matrixDataPath) as Pick<
        Parameters<typeof makeMatrix>[1],
        'controls' | 'origin'
      >),
      services: chosen.map(
        ({ service }) => builtJson(exportPath(service, 'json')) as MatrixService,
      ),
      profile: plain,
    };
    const made = (format: string) => makeMatrix(chosen, { ...settings, format });
    const { rows } = JSON.parse(String(await made('json'))) as {
      rows: readonly { part: string; name: string; owner: string }[];
    };
    expect(rows.map(({ part, owner }) => `${part} ${owner}`).toSorted(), named).toEqual(onPages);

    expect(ownedIn(readCsv(String(await made('csv')))), named).toEqual(owned(rows));
    const [sheet] = await readWorkbook(Buffer.from((await made('xlsx')) as Uint8Array));
    expect(ownedIn(sheet!), named).toEqual(owned(rows));
  });
}
