import type { SeenPages } from '../last-look.ts';

const files = import.meta.glob<SeenPages>('../../catalog/fingerprints/*/*.json', {
  eager: true,
  import: 'default',
});

/** What was seen of the pages that a service cites, and of those that services share. */
export const seenPagesOf = (id: string): readonly SeenPages[] =>
  Object.entries(files)
    .filter(([file]) => !file.includes('/service/') || file.endsWith(`/service/${id}.json`))
    .map(([, pages]) => pages);
