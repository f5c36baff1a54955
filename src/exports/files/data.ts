import { services } from '../../site/services.ts';
import { absolute, servicePath } from '../../site/urls.ts';
import { oembedOf } from '../embed/oembed.ts';
import { frameSize } from '../embed/size.ts';
import { servicesJsonSchemaDocument, serviceToJson } from '../service-json.ts';
import { digestOf, serviceDigest } from '../../site/digest.ts';
import type { ExportFile } from './export-file.ts';

const schemaPath = 'api/v1/services.schema.json';

/** The catalogue as data: `/services/ec2.json`, `/oembed/ec2.json`, `/api/v1/services.json`. */
export const dataFiles = (): readonly ExportFile[] => [
  ...services.flatMap((service) => [
    json(`services/${service.id}.json`, serviceDigest(service), () =>
      serviceToJson(service, absolute(servicePath(service.id))),
    ),
    json(`oembed/${service.id}.json`, serviceDigest(service), async () =>
      oembedOf(service, await frameSize(service, service.modes[0])),
    ),
  ]),
  json('api/v1/services.json', digestOf(services.map(serviceDigest)), () =>
    services.map((service) => serviceToJson(service, absolute(servicePath(service.id)))),
  ),
  json(schemaPath, '', () => ({ $id: absolute(schemaPath), ...servicesJsonSchemaDocument() })),
];

const json = (path: string, basis: string, valueOf: () => unknown): ExportFile => ({
  path,
  mediaType: 'application/json',
  basis,
  quick: true,
  make: async () => JSON.stringify(await valueOf()),
});
