import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import type { Asked } from '../asked/asked-files.ts';

/**
 * One of the things that `npm run check` looks at. Finds everything that is wrong, and writes nothing.
 *
 * @param root The project’s folder.
 * @param asked Which files to look at; all when left out.
 */
export type Step = (root: string, asked?: Asked) => Promise<readonly Diagnostic[]>;
