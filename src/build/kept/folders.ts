/** Exports, by the settings of the copy that they are in. From the project's folder, as below. */
export const exportsCache = '.cache/exports';

/** Pages of content, compiled to modules. */
export const compiledCache = '.cache/compiled';

/** All folders of what builds keep, which `--force` empties. */
export const keptFolders = [exportsCache, compiledCache];
