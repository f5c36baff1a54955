import type { AstroPrerenderer } from 'astro';
import { afterEach, expect, test } from 'vitest';
import { counting } from './counting.ts';
import { listen } from './progress.ts';

afterEach(() => listen());

const paths = ['/', '/services/a/', '/services/b.json', '/käse/', '/d/'];

/** Counts a made-up site under a base path, of which these pages are made again. */
async function countsOf(base: string, asked: readonly string[]): Promise<unknown[]> {
  const said: unknown[] = [];
  listen({
    phase: (...phase) => void said.push(phase),
    step: (count) => void said.push(count),
  });
  const made = {
    name: 'made up',
    getStaticPaths: async () => paths.map((pathname) => ({ pathname, route: {} })),
    render: async () => new Response('page'),
  } as unknown as AstroPrerenderer;
  const counted = counting(made, base);
  await counted.getStaticPaths();
  for (const path of asked) {
    const request = new Request(new URL(`${base.replace(/\/$/, '')}${path}`, 'http://localhost'));
    expect(await counted.render(request, {} as never)).toBeInstanceOf(Response);
  }
  return said;
}

test.each(['/', '/wiki/line/'])('under %s, each page counts those before it', async (base) => {
  expect(await countsOf(base, paths)).toEqual([['pages', 5], 0, 1, 1, 1, 1]);
});

test('pages that the last build made are counted though nobody asks for them', async () => {
  expect(await countsOf('/', ['/services/b.json', '/d/'])).toEqual([['pages', 5], 2, 2]);
});

test('a page that was not listed counts nothing', async () => {
  expect(await countsOf('/', ['/d/', '/unknown/', '/'])).toEqual([['pages', 5], 4, 0, 0]);
});
