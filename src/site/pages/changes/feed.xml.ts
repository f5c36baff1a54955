import type { APIRoute } from 'astro';
import { catalogueFeed } from '#exports/change-feeds.ts';
import { history } from '#views/change-log.ts';

export const GET: APIRoute = async () =>
  new Response(catalogueFeed(await history()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
