/** Every file of the site that is no page and is made from the catalogue. */
import { cardFiles } from './cards.ts';
import { dataFiles } from './data.ts';
import type { ExportFile } from './export-file.ts';
import { matrixFiles } from './matrices.ts';
import { oscalFiles } from './oscal.ts';
import { pageTextFiles } from './page-texts.ts';
import { badgeFiles, pictureFiles } from './pictures.ts';
import { toolFiles } from './tools.ts';
import { workbookFile } from './workbook.ts';

export type { ExportFile } from './export-file.ts';

/** All of them, by path; what takes longest first, so that threads which share them end together. */
export const exportFiles = (): ReadonlyMap<string, ExportFile> =>
  new Map(
    [
      ...cardFiles(),
      ...pictureFiles(),
      ...badgeFiles(),
      ...pageTextFiles(),
      workbookFile(),
      ...matrixFiles(),
      ...dataFiles(),
      ...oscalFiles(),
      ...toolFiles(),
    ].map((file) => [file.path, file]),
  );
