import type { Linter } from './linter.ts';

/** Mistakes in code that types allow. */
export const lint: Linter = {
  program: 'oxlint',
  args: (files, onGitHub) => [
    '--config',
    '.oxlintrc.json',
    '--disable-nested-config',
    '--format',
    onGitHub ? 'github' : 'default',
    '--no-error-on-unmatched-pattern',
    ...files,
  ],
  advice: 'oxlint found likely mistakes. Run npm run fix, and correct by hand what it leaves.',
  diagnostic: /^Found \d+ warnings? and \d+ errors?\.$/m,
  // Our own report counts too, and two counts side by side contradict each other.
  aside: /^(Found \d+ warnings? and \d+ errors?\.|Finished in .*)\n?/gm,
};
