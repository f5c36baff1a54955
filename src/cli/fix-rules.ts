/** What `npm run fix` mends of the catalogue and the content, a line for each thing. */
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const steps: readonly (() => Promise<readonly string[]>)[] = [
  async () => (await import('../fix/list-services.ts')).listServices(root),
  // The catalogue is read only now, with what has just been listed.
  async () => {
    const { entries } = await import('../catalog/index.ts');
    return (await import('../fix/list-ids.ts')).listIds(root, entries);
  },
  async () => {
    const { entries } = await import('../catalog/index.ts');
    return (await import('../fix/list-reviewers.ts')).listReviewers(root, entries);
  },
  async () => (await import('../fix/mend-problems.ts')).mendProblems(root),
];

for (const step of steps) {
  try {
    for (const line of await step()) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
