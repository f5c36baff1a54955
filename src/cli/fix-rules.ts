/** What `npm run fix` mends of the catalogue and the content, a line for each thing. */
import '../config/say-refusal.ts';
import { fileURLToPath } from 'node:url';
import { listServices } from '../fix/list-services.ts';
import { guardCatalog } from '../guard/catalog-guard.ts';
import { errorAddress } from '../refuse/error-address.ts';
import { terminalReport } from '../report/terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a step and says what it did; a step that cannot does not keep others from it. */
async function run(step: () => Promise<readonly string[]>): Promise<void> {
  try {
    for (const line of await step()) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

await run(() => listServices(root));
const refused = guardCatalog(root);
if (refused.length > 0) {
  process.stderr.write(terminalReport(refused, errorAddress));
  process.exitCode = 1;
} else {
  // The catalogue is loaded only now: with what has just been listed, and knowing that it is data.
  await run(async () => {
    const { entries } = await import('../catalog/index.ts');
    return (await import('../fix/list-ids.ts')).listIds(root, entries);
  });
  await run(async () => {
    const { entries } = await import('../catalog/index.ts');
    return (await import('../fix/list-reviewers.ts')).listReviewers(root, entries);
  });
  await run(async () => (await import('../fix/mend-problems.ts')).mendProblems(root));
}
