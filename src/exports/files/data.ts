import type { Service } from '#catalog/index.ts';
import { categoryGroups } from '#views/lists/groups.ts';
import { services } from '#views/services.ts';
import { absolute, indexPath, indexSchemaPath, matrixSchemaPath, oembedPath } from '#views/urls.ts';
import { catalogueIndex, catalogueIndexSchema } from '../catalogue-index.ts';
import { oembedOf } from '../embed/oembed.ts';
import { frameSize } from '../embed/size.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import { matrixOrigin } from '../matrix-catalogue.ts';
import { matrixStartSchema } from '../matrix-start.ts';
import { publishedService } from '../published-service.ts';
import { servicesJsonSchema } from '../service-json.ts';
import { digestOf, serviceDigest } from '#views/digest.ts';
import type { ExportFile } from './export-file.ts';

/** What says how each kind of data is built. */
const schemas = {
  'api/v1/services.schema.json': servicesJsonSchema,
  [indexSchemaPath]: catalogueIndexSchema,
  [matrixSchemaPath]: matrixStartSchema,
} as const;

/**
 * The catalogue as data: `/services/ec2.json`, `/oembed/ec2.json`, `/oembed/ec2/bare-metal.json`,
 * `/api/v1/index.json`, `/api/v1/services.json`, and the same by category: `/api/v1/categories/compute.json`.
 */
export const dataFiles = (): readonly ExportFile[] => [
  ...services.flatMap((service) => [
    json(`services/${service.id}.json`, serviceDigest(service), () => publishedService(service)),
    ...[undefined, ...service.modes].map((mode) =>
      json(oembedPath(service.id, mode?.id), serviceDigest(service), async () =>
        oembedOf(service, mode, await frameSize(service, mode ?? service.modes[0])),
      ),
    ),
  ]),
  json(indexPath, digestOf(services.map(serviceDigest), matrixOrigin), () =>
    catalogueIndex(services, matrixOrigin),
  ),
  list('api/v1/services.json', services),
  ...categoryGroups.map((group) => list(`api/v1/categories/${group.id}.json`, group.services)),
  ...Object.entries(schemas).map(([path, schema]) =>
    json(path, '', () => ({ $id: absolute(path), ...jsonSchemaOf(schema) })),
  ),
];

/** An array of services. Each becomes bytes by itself, so that no text as long as the catalogue is made. */
const list = (path: string, shown: readonly Service[]): ExportFile => ({
  path,
  mediaType: 'application/json',
  basis: digestOf(shown.map(serviceDigest)),
  quick: true,
  make: () =>
    Buffer.concat([
      ...shown.map((service, index) =>
        Buffer.from(`${index === 0 ? '[' : ','}${JSON.stringify(publishedService(service))}`),
      ),
      Buffer.from(']'),
    ]),
});

const json = (path: string, basis: string, valueOf: () => unknown): ExportFile => ({
  path,
  mediaType: 'application/json',
  basis,
  quick: true,
  make: async () => JSON.stringify(await valueOf()),
});
