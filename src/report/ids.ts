/** The ids under which findings that no rule makes are reported. Each has an error page. */
export const stepIds = ['types', 'lint', 'spelling', 'format', 'workflows'] as const;

export const guardIds = ['catalog-syntax', 'catalog-data'] as const;
