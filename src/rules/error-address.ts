import { absolute } from '#views/base.ts';

/** The address of a rule's error page. */
export const errorAddress = (rule: string): string => absolute(`errors/${rule}/`);
