import type { Lifecycle } from './schema.ts';

const words = { maintenance: 'Closed to new customers', sunset: 'Ending', ended: 'Ended' } as const;

/** An ending in words, without its date, and the word that leads to the date. */
export const lifecycleWords = ({
  status,
}: Lifecycle): { status: string; when: 'on' | 'since' } => ({
  status: words[status],
  when: status === 'sunset' ? 'on' : 'since',
});
