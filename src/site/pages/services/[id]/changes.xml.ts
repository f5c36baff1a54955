import type { APIRoute } from 'astro';
import type { Service } from '#catalog/index.ts';
import { serviceFeed } from '#exports/change-feeds.ts';
import { history } from '#views/change-log.ts';
import { services } from '#views/services.ts';

export const getStaticPaths = () =>
  services.map((service) => ({ params: { id: service.id }, props: { service } }));

export const GET: APIRoute<{ service: Service }> = async ({ props: { service } }) =>
  new Response(serviceFeed(await history(), service), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
