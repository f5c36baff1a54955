/** The catalogue as responsibility matrices are made from it: the shape in which it is published. */
import packageFile from '../../package.json' with { type: 'json' };
import { typesOf } from '../responsibility/resource-types.ts';
import type { MatrixOrigin } from '../responsibility/table.ts';
import { baseline } from '../site/baseline.ts';
import { services } from '../site/services.ts';
import { today } from '../site/today.ts';
import { absolute } from '../site/urls.ts';
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
