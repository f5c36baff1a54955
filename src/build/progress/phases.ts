/** The phases of a build in their order: while it runs, when it is done, and what it counts. */
export const phases = {
  load: { doing: 'Loading Astro', done: 'Loaded Astro' },
  content: { doing: 'Reading the content', done: 'Read the content' },
  code: { doing: 'Bundling the code', done: 'Bundled the code' },
  rules: { doing: 'Checking the rules', done: 'Checked the rules' },
  pages: { doing: 'Making the pages', done: 'Made the pages', unit: 'pages' },
  search: { doing: 'Indexing for the search', done: 'Indexed for the search' },
  exports: { doing: 'Writing the exports', done: 'Wrote the exports', unit: 'files' },
} as const satisfies Readonly<Record<string, PhaseWords>>;

export type Phase = keyof typeof phases;

/** How a phase is told. */
export interface PhaseWords {
  readonly doing: string;
  readonly done: string;
  /** What it counts, in the plural; missing where it counts nothing. */
  readonly unit?: string;
}

export const phaseIds = Object.keys(phases) as readonly Phase[];

/** How a phase is told, whichever it is. */
export const wordsOf = (phase: Phase): PhaseWords => phases[phase];
