/** The custom element, for a `<script type="module">` on another site. */
import type { APIRoute } from 'astro';
import { elementScript } from '#exports/embed/element-script.ts';

export const GET: APIRoute = () =>
  new Response(elementScript, { headers: { 'Content-Type': 'text/javascript' } });
