/** Says of each phase of a build that it has ended, and how long it took. */
import type { AstroIntegration } from 'astro';
import { duration } from '#catalog/text/amounts.ts';

// Astro loads its configuration by itself, so this module is there twice in one process.
const key = Symbol.for('dividing-line.phase');
const shared = globalThis as { [key]?: { readonly name: string; readonly from: number } };

/** From here on phases are told, until `endPhases`; the development server tells none. */
export function beginPhases(): void {
  shared[key] = { name: 'Loaded Astro', from: performance.now() };
}

/** The phase before has ended, and one begins that is told by this name at its end. */
export function nextPhase(name: string): void {
  if (!shared[key]) return;
  endPhases();
  shared[key] = { name, from: performance.now() };
}

/** The last phase has ended. */
export function endPhases(): void {
  if (!shared[key]) return;
  const { name, from } = shared[key];
  delete shared[key];
  console.log(`${name} (${duration((performance.now() - from) / 1000)})`);
}

/** Begins the phases that are Astro's own. It comes before all others, so that what they do counts to them. */
export const phasesIntegration = (): AstroIntegration => ({
  name: 'phases',
  hooks: {
    'astro:config:done': () => nextPhase('Read the content'),
    'astro:build:setup': () => nextPhase('Bundled the code'),
    'astro:build:generated': () => nextPhase('Indexed for the search'),
  },
});
