import type { APIRoute } from 'astro';
import { serviceToJson } from '../../../exports/service-json.ts';
import { services } from '../../../site/services.ts';
import { absolute, servicePath } from '../../../site/urls.ts';

export const GET: APIRoute = () =>
  Response.json(
    services.map((service) => serviceToJson(service, absolute(servicePath(service.id)))),
  );
