import type { APIRoute } from 'astro';
import type { Service } from '../../catalog/index.ts';
import { serviceToJson } from '../../exports/service-json.ts';
import { services } from '../../site/services.ts';
import { absolute, servicePath } from '../../site/urls.ts';

export const getStaticPaths = () =>
  services.map((service) => ({ params: { id: service.id }, props: { service } }));

export const GET: APIRoute<{ service: Service }> = ({ props: { service } }) =>
  Response.json(serviceToJson(service, absolute(servicePath(service.id))));
