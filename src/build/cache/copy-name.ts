import { site } from '#site.config.ts';
import { digestOf } from '#views/digest.ts';

/** Names what is kept for this copy: copies with other settings do not push each other out. */
export const copyName = (): string => digestOf(site).slice(0, 16);
