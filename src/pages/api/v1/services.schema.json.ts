import type { APIRoute } from 'astro';
import { servicesJsonSchemaDocument } from '../../../exports/service-json.ts';
import { absolute } from '../../../site/urls.ts';

export const GET: APIRoute = () =>
  Response.json({ $id: absolute('api/v1/services.schema.json'), ...servicesJsonSchemaDocument() });
