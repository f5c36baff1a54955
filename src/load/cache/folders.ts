/** What files of the catalogue and pages were read to. From the project's folder, as below. */
export const readCache = '.cache/read';

/** Exports, by the settings of the copy that they are in. */
export const exportsCache = '.cache/exports';

/** Pages of content, compiled to modules. */
export const compiledCache = '.cache/compiled';

/** The index of the search, and the prose that it was made from, likewise by settings. */
export const searchCache = '.cache/search';

/** What the files of Astro’s own cache were when a build had ended. */
export const astroSeals = '.cache/astro-seals';

/** All folders of what builds keep, which `--force` empties. */
export const cacheFolders = [readCache, exportsCache, compiledCache, searchCache, astroSeals];
