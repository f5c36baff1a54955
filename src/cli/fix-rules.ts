/** What `npm run fix` corrects in the catalogue and the content, a line for each thing. */
import { fileURLToPath } from 'node:url';
import { mendProblems } from '../fix/mend-problems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
for (const line of await mendProblems(root)) console.log(line);
