/** The stack of a mode as a file: `/services/ec2.svg`, `/services/ec2/dedicated-host.svg`. */
import type { APIRoute } from 'astro';
import type { Mode, Service } from '../../catalog/index.ts';
import { modesByAddress, pictureOf } from '../../site/pictures.ts';
import { services } from '../../site/services.ts';

export const getStaticPaths = () =>
  modesByAddress(services).map(({ path, ...props }) => ({ params: { picture: path }, props }));

export const GET: APIRoute<{ service: Service; mode: Mode }> = async ({ props }) =>
  new Response(await pictureOf(props.service, props.mode), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
