/** The catalogue of this project. */
import { resolveCatalogue, type Catalogue, type Service, type ServiceId } from '#catalog/index.ts';
import { entries } from './entries.ts';

/** Every service and archetype, resolved. Pages have the services from `views/services.ts`, with teams. */
export const catalogue: Catalogue = resolveCatalogue(entries);

/** The service with this id. */
export const catalogueService = (id: ServiceId): Service =>
  catalogue.services.find((each) => each.id === id)!;
