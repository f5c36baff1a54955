/** What an oEmbed consumer reads: `/oembed/ec2.json`, found from the service's page. */
import type { APIRoute } from 'astro';
import type { Service } from '../../catalog/index.ts';
import { oembedOf } from '../../exports/embed/oembed.ts';
import { frameSize } from '../../exports/embed/size.ts';
import { services } from '../../site/services.ts';

export const getStaticPaths = () =>
  services.map((service) => ({ params: { id: service.id }, props: { service } }));

export const GET: APIRoute<{ service: Service }> = async ({ props: { service } }) =>
  Response.json(oembedOf(service, await frameSize(service, service.modes[0])));
