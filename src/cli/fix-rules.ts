/** What `npm run fix` corrects in the catalogue and the content, a line for each thing. */
import '../config/say-refusal.ts';
import { fileURLToPath } from 'node:url';
import { fixProblems } from '../fix/fix-problems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
for (const line of await fixProblems(root)) console.log(line);
