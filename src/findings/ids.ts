/** The ids under which findings that no rule makes are reported. Each has an error page. */
export const stepIds = ['types', 'imports', 'workflows'] as const;

/** A step that could not end. */
export const stoppedId = 'check-stopped';

/** What is wrong with the settings of a copy. */
export const settingsId = 'settings';

/** The ids under which files of the catalogue are reported that cannot be read. */
export const readingIds = ['catalog-syntax', 'catalog-data', 'catalog-place'] as const;
