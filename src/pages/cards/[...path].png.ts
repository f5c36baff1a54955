import type { APIRoute } from 'astro';
import { cards } from '../../exports/cards/all.ts';
import { cardPng, type Card } from '../../exports/cards/card.ts';

export const getStaticPaths = () =>
  [...cards].map(([path, card]) => ({ params: { path }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await cardPng(card), { headers: { 'Content-Type': 'image/png' } });
