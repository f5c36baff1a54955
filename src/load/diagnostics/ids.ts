/** The ids under which diagnostics that no rule makes are reported. Each has an error page. */
export const stepIds = ['types', 'imports', 'workflows', 'licences'] as const;

/** The id of the diagnostic that a step crashed. */
export const stoppedId = 'check-stopped';

/** The id of diagnostics in the settings of a copy. */
export const settingsId = 'settings';

/** The ids of diagnostics in files of the catalogue that cannot be read. */
export const readingIds = ['catalog-syntax', 'catalog-data', 'catalog-place'] as const;

/** The id of what keeps a file from every tool: a link, a size, a depth. */
export const plainFilesRule = 'plain-files';

/** The id of instructions to tools in what strangers write. */
export const directivesRule = 'no-directives';
