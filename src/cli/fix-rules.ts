/** What `npm run fix` corrects in the catalogue and the content, a line for each thing. */
import '../settings/print-settings-error.ts';
import { fileURLToPath } from 'node:url';
import { fixProblems } from '../checks/fixes/fix-problems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
for (const line of await fixProblems(root)) console.log(line);
