import type { AstroPrerenderer } from 'astro';
import { progress } from './progress.ts';

/**
 * A way to make pages that counts. Pages are made in the order in which they were listed, and those that
 * the last build made are not asked for: the place in the list is the count.
 *
 * @param base The site's base path, which the requests have and the list has not.
 */
export function counting(prerenderer: AstroPrerenderer, base: string): AstroPrerenderer {
  const places = new Map<string, number>();
  let count = 0;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      for (const [index, { pathname }] of paths.entries()) {
        places.set(bare(`${base}/${pathname}`), index);
      }
      progress.phase('pages', paths.length);
      return paths;
    },
    render: async (request, options) => {
      const place = places.get(bare(new URL(request.url).pathname)) ?? count;
      progress.step(Math.max(place - count, 0));
      count = Math.max(place, count);
      return await prerenderer.render(request, options);
    },
  };
}

/** A path by which a page is found again: encoded, and no slash too many. */
const bare = (path: string): string =>
  new URL(`http://site/${path}`).pathname.split('/').filter(Boolean).join('/');
