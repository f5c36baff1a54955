import type { APIRoute } from 'astro';
import { services } from '../../../catalog/index.ts';
import { serviceToJson } from '../../../formats/service-json.ts';
import { absolute, servicePath } from '../../../site/urls.ts';

export const GET: APIRoute = () =>
  Response.json(
    services.map((service) => serviceToJson(service, absolute(servicePath(service.id)))),
  );
