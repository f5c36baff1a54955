/** The catalogue of this project, for whatever is made from it. */
import {
  resolveCatalogue,
  type Catalogue,
  type Entries,
  type Service,
  type ServiceId,
} from '../catalog/index.ts';
import { entries as read } from './entries.ts';

/** The entries as written, before any stack is derived. */
export const entries: Entries = read;

/** Every service and archetype, resolved. Pages have the services from `site/services.ts`, with teams. */
export const catalogue: Catalogue = resolveCatalogue(entries);

/** The service with this id. */
export const serviceOf = (id: ServiceId): Service =>
  catalogue.services.find((each) => each.id === id)!;
