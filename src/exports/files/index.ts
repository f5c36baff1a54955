/** Every file of the site that is no page and is made from the catalogue. */
import { dataFiles, matrixFiles, oscalFiles, toolFiles, workbookFile } from './data.ts';
import { badgeFiles, cardFiles, pageTextFiles, pictureFiles } from './pages.ts';
import type { ExportFile } from './serve.ts';

export type { ExportFile } from './serve.ts';

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
