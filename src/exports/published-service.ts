import type { Service } from '#catalog/index.ts';
import { absolute, modePath, servicePath } from '#views/urls.ts';
import { serviceToJson } from './service-json.ts';

/** A service as this copy of the site publishes it, with the addresses of its pages. */
export const publishedService = (service: Service) =>
  serviceToJson(service, (mode) =>
    absolute(mode ? modePath(service.id, mode.id) : servicePath(service.id)),
  );
