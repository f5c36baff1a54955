import type { Project } from '../rule.ts';

/** Whether a service’s entry says why its page is short. */
export const isBrief = ({ entries }: Pick<Project, 'entries'>, id: string): boolean =>
  entries.some((entry) => entry.id === id && entry.brief !== undefined);
