import type { Linter } from './linter.ts';

/** Files that Prettier would write otherwise. */
export const format: Linter = {
  program: 'prettier',
  args: (files) => [
    '--list-different',
    '--ignore-unknown',
    '--config',
    '.prettierrc.json',
    ...files,
  ],
  advice:
    'Prettier would change these files, or cannot read them. Run npm run fix, and correct by hand what it cannot read.',
  // The name of a file, or why it cannot be read.
  diagnostic: /^(?!\[(error|warn)\])\S|^\[error\] .+: SyntaxError: /m,
};
