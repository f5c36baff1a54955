import { rmSync } from 'node:fs';
import type { AstroPrerenderer } from 'astro';

/** Where Astro notes from what it made the pages that it keeps. */
const notes = 'incremental-build.json';

/**
 * Lets a build that ends early keep no page: Astro writes each page that it makes over the last one in
 * its cache, and its notes of all when it has finished. After a build that was killed, the notes of the
 * one before would name pages of this one as theirs.
 *
 * The notes are read before the pages are listed, so they are removed then; Astro writes them again.
 * Delete when Astro marks its cache as incomplete itself: the test beside this then passes without it.
 */
export function forgetLastPages(prerenderer: AstroPrerenderer, cacheDir: URL): AstroPrerenderer {
  return {
    ...prerenderer,
    getStaticPaths: () => {
      rmSync(new URL(notes, cacheDir), { force: true });
      return prerenderer.getStaticPaths();
    },
  };
}
