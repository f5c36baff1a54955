/**
 * The services as this copy of the site shows them: the catalogue's, with the teams of
 * `site.config.ts`. Pages, components and cards read them from here and not from the catalogue.
 */
import type { Service, ServiceId } from '#catalog/index.ts';
import { catalogue } from '#load/catalogue.ts';
import { site } from '#site.config.ts';
import { withTeams } from '#catalog/teams.ts';

/** Every service, sorted by id. */
export const services: readonly Service[] = withTeams(catalogue.services, site.teams);

const byId = new Map<string, Service>(services.map((service) => [service.id, service]));

/** The service with this id. */
export const serviceOf = (id: ServiceId): Service => byId.get(id)!;
