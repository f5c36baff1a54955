import type { Service } from '#catalog/index.ts';
import { makeMatrix, matrixFormats } from '../matrix/make-matrix.ts';
import { plain } from '../matrix/profiles/plain.ts';
import { baseline } from '#views/controls.ts';
import { digestOf, serviceDigest } from '#views/digest.ts';
import { services } from '#views/services.ts';
import { exportPath, matrixDataPath, wholeMatrixPath } from '#views/urls.ts';
import { matrixOrigin } from '../matrix-catalogue.ts';
import { matrixStart } from '../matrix-start.ts';
import { publishedService } from '../published-service.ts';
import type { ExportFile } from './export-file.ts';

const kinds = matrixFormats.filter(({ id }) => id === 'csv' || id === 'xlsx');

/**
 * Responsibility matrices that need no choice: of each service with all its modes, `/services/ec2.csv` and
 * `/services/ec2.xlsx`, and of the whole catalogue. And what the page that makes others reads first.
 */
export const matrixFiles = (): readonly ExportFile[] => [
  ...services.flatMap((service) =>
    kinds.map(({ id, mediaType }) =>
      matrixFile(exportPath(service.id, id), id, mediaType, [service]),
    ),
  ),
  ...kinds.map(({ id, mediaType }) => matrixFile(wholeMatrixPath(id), id, mediaType, services)),
  {
    path: matrixDataPath,
    mediaType: 'application/json',
    basis: JSON.stringify([baseline, matrixOrigin]),
    quick: true,
    make: () => JSON.stringify(matrixStart()),
  },
];

const matrixFile = (
  path: string,
  format: string,
  mediaType: string,
  shown: readonly Service[],
): ExportFile => ({
  path,
  mediaType,
  basis: digestOf([...shown.map(serviceDigest), JSON.stringify(matrixOrigin)]),
  quick: false,
  make: () =>
    makeMatrix(
      shown.flatMap(({ id, modes }) =>
        modes.map((mode) => ({ service: id, mode: mode.id, assumed: false })),
      ),
      {
        services: shown.map(publishedService),
        controls: baseline,
        origin: matrixOrigin,
        profile: plain,
        format,
      },
    ),
});
