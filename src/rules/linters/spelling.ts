import type { Linter } from './linter.ts';

const annotation =
  '::error file=$filename,line=$row,col=$col,title=spelling::$filename:$row:$col - $message $suggestions';

/** Words that no dictionary knows. */
export const spelling: Linter = {
  program: 'cspell',
  args: (files, onGitHub) => [
    'lint',
    '--config',
    'cspell.json',
    '--no-config-search',
    '--no-progress',
    '--no-summary',
    '--show-suggestions',
    ...(onGitHub ? ['--issue-template', annotation] : []),
    '--no-must-find-files',
    '--file',
    ...files,
  ],
  advice:
    'cspell does not know these words. Correct them, put identifiers in `backticks`, or add new words that AWS uses to cspell-words.txt.',
  diagnostic: /:\d+:\d+ - /,
};
