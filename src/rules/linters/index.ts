import { format } from './format.ts';
import { lint } from './lint.ts';
import type { Linter } from './linter.ts';
import { secrets } from './secrets.ts';
import { spelling } from './spelling.ts';

/** The linters that `npm run check` runs, by name. */
export const linters: Readonly<Record<string, Linter>> = { lint, spelling, format, secrets };
