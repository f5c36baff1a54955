import { matrixFormats } from '../matrix/make-matrix.ts';
import { matrixXlsx } from '../matrix/formats/xlsx.ts';
import { originNotes } from '../matrix/table.ts';
import { baseline } from '#views/controls.ts';
import { digestOf, serviceDigest } from '#views/digest.ts';
import { services } from '#views/services.ts';
import { absolute, modePath, rowPath, servicePath, workbookPath } from '#views/urls.ts';
import { matrixOrigin } from '../matrix-catalogue.ts';
import { viewTables, type WorkbookLinks } from '../workbook/view-tables.ts';
import type { ExportFile } from './export-file.ts';

const links: WorkbookLinks = {
  service: ({ id }) => absolute(servicePath(id)),
  row: ({ id }, mode, part) =>
    absolute(part === undefined ? modePath(id, mode) : rowPath(id, mode, part)),
};

/** The views of the site as a workbook, a sheet each. The parts themselves are in the matrix beside it. */
export const workbookFile = (): ExportFile => ({
  path: workbookPath,
  mediaType: matrixFormats.find(({ id }) => id === 'xlsx')!.mediaType,
  basis: digestOf(services.map(serviceDigest), baseline, matrixOrigin),
  quick: false,
  make: () =>
    matrixXlsx(viewTables(services, baseline, links), originNotes(matrixOrigin), matrixOrigin.day),
});
