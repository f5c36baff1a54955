/**
 * What `npm run fix` corrects in the catalogue and the content, a line for each thing.
 * `fix-rules.ts <file> …` corrects these files alone, named from the project’s folder.
 */
import '#catalog/text/print-errors.mjs';
import { fileURLToPath } from 'node:url';
import { fixProblems } from '#rules/fixes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = new Set(process.argv.slice(2));
const isSelected = files.size > 0 ? (file: string) => files.has(file) : undefined;
for (const line of await fixProblems(root, isSelected)) console.log(line);
