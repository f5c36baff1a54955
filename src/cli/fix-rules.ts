/** What `npm run fix` mends of the catalogue and the content, a line for each thing. */
import { fileURLToPath } from 'node:url';
import { listServices } from '../fix/list-services.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (lines: readonly string[]) => lines.forEach((line) => console.log(line));

say(await listServices(root));
// Read only now, with what has just been listed.
const { entries } = await import('../catalog/index.ts');
const { listIds } = await import('../fix/list-ids.ts');
say(await listIds(root, entries));
