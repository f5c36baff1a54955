import { format } from '../linters/format.ts';
import { lint } from '../linters/lint.ts';
import type { Linter } from '../linters/linter.ts';

/** The tools of others that `npm run fix` runs, in this order: they write what they can correct. */
export const fixers: readonly Linter[] = [
  {
    ...lint,
    // What is left is the business of `npm run check`.
    args: (files, onGitHub) => [...lint.args(files, onGitHub), '--fix', '--silent'],
    advice: 'oxlint leaves mistakes to correct by hand: npm run check -- lint shows them.',
  },
  {
    ...format,
    args: (files) => [
      '--write',
      '--log-level',
      'warn',
      '--ignore-unknown',
      '--config',
      '.prettierrc.json',
      ...files,
    ],
    advice: 'Prettier cannot read these files. Correct them by hand.',
  },
];
