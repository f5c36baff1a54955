import type { APIRoute } from 'astro';
import { site } from '#site.config.ts';
import { securityTxt } from '#views/security-txt.ts';
import { today } from '#views/today.ts';
import { absolute } from '#views/urls.ts';

export const GET: APIRoute = () =>
  new Response(securityTxt(site, today, absolute('.well-known/security.txt')));
