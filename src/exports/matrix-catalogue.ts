/** The catalogue as responsibility matrices are made from it: the shape in which it is published. */
import packageFile from '../../package.json' with { type: 'json' };
import { typesOf } from '#catalog/resource-types.ts';
import type { MatrixOrigin } from './matrix/table.ts';
import { baseline } from '#views/baseline.ts';
import { services } from '#views/services.ts';
import { today } from '#views/today.ts';
import { absolute } from '#views/urls.ts';
import { publishedService } from './published-service.ts';

/** Where matrices of this copy come from. */
export const matrixOrigin: MatrixOrigin = {
  day: today,
  version: packageFile.version,
  site: absolute(''),
};

/** All that a matrix can be made from. */
export const matrixCatalogue = () => ({
  services: services.map(publishedService),
  controls: baseline,
  origin: matrixOrigin,
  types: typesOf(services),
});
