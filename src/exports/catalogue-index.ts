import type { Service } from '../catalog/index.ts';
import type { MatrixOrigin } from '../responsibility/table.ts';
import { absolute, exportPath, servicePath } from '../site/urls.ts';

/**
 * The index of the published data: each service with its modes and the address of its file, so that nobody
 * loads all to read one.
 */
export const catalogueIndex = (services: readonly Service[], { day, version }: MatrixOrigin) => ({
  version,
  day,
  licence: 'CC-BY-4.0',
  note: 'This is not a statement by AWS. Each part names the page of AWS’s that it comes from.',
  services: services.map((service) => ({
    id: service.id,
    name: service.name,
    shortName: service.shortName,
    category: service.category,
    url: absolute(servicePath(service.id)),
    data: absolute(exportPath(service.id, 'json')),
    modes: service.modes.map((mode) => ({
      id: mode.id,
      name: mode.name,
      default: mode.default,
    })),
    ...(service.lifecycle && { lifecycle: service.lifecycle.status }),
  })),
});
