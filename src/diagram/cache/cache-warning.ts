import { isMainThread } from 'node:worker_threads';

// Astro bundles this module once more for its pages, so the process remembers and not the module.
const warned = Symbol.for('dividing-line.cache-warning');

/** Says of a cache that cannot be used what that costs, once a process and in no thread beside. */
export function warnOnce(folder: string, error: unknown): undefined {
  const memory = globalThis as { [warned]?: boolean };
  if (memory[warned] || !isMainThread) return;
  memory[warned] = true;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? String(error);
  console.warn(
    `The cache ${folder} cannot be used (${code}). What it would keep is made again, which takes longer and changes nothing else.`,
  );
}
