/** The stack of a mode as a file for wikis that take no SVG: `/services/ec2.png`. */
import type { APIRoute } from 'astro';
import type { Mode, Service } from '../../catalog/index.ts';
import { modesByAddress, pngOf } from '../../site/pictures.ts';
import { services } from '../../site/services.ts';

export const getStaticPaths = () =>
  modesByAddress(services).map(({ path, ...props }) => ({ params: { picture: path }, props }));

export const GET: APIRoute<{ service: Service; mode: Mode }> = async ({ props }) =>
  new Response(await pngOf(props.service, props.mode));
