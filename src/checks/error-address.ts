import { absolute } from '../site/base.ts';

/** The address of a rule's error page. */
export const errorAddress = (rule: string): string => absolute(`errors/${rule}/`);
