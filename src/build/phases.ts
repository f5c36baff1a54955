/** Says of each phase of a build that it has ended, and how long it took. */
import type { AstroIntegration } from 'astro';
import { duration } from '#catalog/text/amounts.ts';

/** In their order. */
const phases = {
  load: 'Loaded Astro',
  content: 'Read the content',
  code: 'Bundled the code',
  rules: 'Checked the rules',
  pages: 'Made the pages',
  search: 'Indexed for the search',
  exports: 'Wrote the exports',
} as const;

type Phase = keyof typeof phases;

// Astro loads its configuration by itself, so this module is there twice in one process.
const key = Symbol.for('dividing-line.phase');
const shared = globalThis as { [key]?: { readonly phase: Phase; readonly from: number } };

/** From here on phases are told, until `endPhases`; the development server tells none. */
export function beginPhases(): void {
  shared[key] = { phase: 'load', from: performance.now() };
}

/** A phase begins, and the one before has ended. */
export function nextPhase(phase: Phase): void {
  if (!shared[key]) return;
  endPhases();
  shared[key] = { phase, from: performance.now() };
}

/** The last phase has ended. */
export function endPhases(): void {
  if (!shared[key]) return;
  const { phase, from } = shared[key];
  delete shared[key];
  console.log(`${phases[phase]} (${duration((performance.now() - from) / 1000)})`);
}

/** Begins the phases that are Astro's own. It comes before all others, so that what they do counts to them. */
export const phasesIntegration = (): AstroIntegration => ({
  name: 'phases',
  hooks: {
    'astro:config:done': () => nextPhase('content'),
    'astro:build:setup': () => nextPhase('code'),
    'astro:build:generated': () => nextPhase('search'),
  },
});
