import type { Rule } from './rule.ts';
import { sourceHost } from './source-host.ts';
import { verifiedDate } from './verified-date.ts';

/** Every rule that `npm run check` and the build run. */
export const rules: readonly Rule[] = [sourceHost, verifiedDate];
