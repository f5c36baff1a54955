/** The catalogue as responsibility matrices are made from it: the shape in which it is published. */
import packageFile from '../../package.json' with { type: 'json' };
import allControls from '../catalog/reference/nist-800-53-r5.json' with { type: 'json' };
import moderate from '../catalog/reference/nist-moderate.json' with { type: 'json' };
import type { Control } from '../responsibility/by-control.ts';
import { typesOf } from '../responsibility/resource-types.ts';
import type { MatrixOrigin } from '../responsibility/table.ts';
import { services } from '../site/services.ts';
import { today } from '../site/today.ts';
import { absolute } from '../site/urls.ts';
import { publishedService } from './published-service.ts';

const titles = new Map(allControls.map(({ id, title }) => [id, title]));

/** NIST’s moderate baseline, in NIST’s order. */
export const baseline: readonly Control[] = moderate.map((id) => ({
  id,
  title: titles.get(id) ?? '',
}));

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
