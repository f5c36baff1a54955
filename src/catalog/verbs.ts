/** What an owner does with a part. The list is closed: each verb has one owner where "shared" has two. */
export const verbIds = ['make', 'choose', 'start', 'apply', 'run', 'watch', 'hold'] as const;

/** What an owner does with a part. */
export type VerbId = (typeof verbIds)[number];
