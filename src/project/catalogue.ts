/** The catalogue of this project, for whatever is made from it. */
import {
  resolveCatalogue,
  type Archetype,
  type Entries,
  type Service,
  type ServiceId,
} from '../catalog/index.ts';
import { entries as read } from './entries.ts';

/** The entries as written, before any stack is derived. */
export const entries: Entries = read;

const catalogue = resolveCatalogue(entries);

/** Every service, resolved, sorted by id. */
export const services: readonly Service[] = catalogue.services;

/** Every archetype, by what the customer runs: from a whole machine to a rule. */
export const archetypes: readonly Archetype[] = catalogue.archetypes;

/** The service with this id. */
export const serviceOf = (id: ServiceId): Service => services.find((each) => each.id === id)!;
