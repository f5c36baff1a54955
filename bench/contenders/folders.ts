import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where contenders are installed and built, absolute. Git leaves it out. */
export const workFolder = join(root, '.cache/bench');
