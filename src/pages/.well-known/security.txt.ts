import type { APIRoute } from 'astro';
import { site } from '../../site.config.ts';
import { securityTxt } from '../../site/security-txt.ts';
import { today } from '../../site/today.ts';
import { absolute } from '../../site/urls.ts';

export const GET: APIRoute = () =>
  new Response(securityTxt(site, today, absolute('.well-known/security.txt')));
