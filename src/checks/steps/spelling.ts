import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue } from 'cspell';
import { listCatalogFiles } from '../../project/list-files.ts';
import { typoInPath, usualWords } from './path-words.ts';
import type { Step } from './step.ts';

const wordList = 'cspell-words.txt';

/** Words that no dictionary knows. */
export const spelling: Step = async (root) => {
  // Loaded here, because it takes a second.
  const { lint } = await import('cspell');
  const issues: Issue[] = [];
  const errors: string[] = [];
  const options = {
    root,
    // A configuration beside a page or an entry could be code.
    config: join(root, 'cspell.json'),
    configSearch: false,
    showSuggestions: true,
    progress: false,
    summary: false,
  };
  const nothing = () => {};
  await lint([], options, {
    issue: (issue) => void issues.push(issue),
    error: (message, error) => void errors.push(`${message}: ${String(error)}`),
    info: nothing,
    debug: nothing,
    progress: nothing,
    result: nothing,
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const usual = usualWords(listCatalogFiles(root).files.map(({ text }) => text));
  return issues.flatMap((issue) => {
    const path = fileURLToPath(issue.uri ?? '');
    const place = {
      rule: 'spelling',
      file: relative(root, path).replaceAll('\\', '/'),
      line: issue.row,
      column: issue.col,
    };
    const before = readFileSync(path, 'utf8').slice(0, issue.offset);
    const words = isInPath(before) ? typoInPath(issue.text, usual) : [unknownWord(issue)];
    return words.map((each) => ({ ...place, ...each }));
  });
};

const unknownWord = (issue: Issue) => ({
  found: `No dictionary has the word "${issue.text}".`,
  allowed: `${meant(issue)}Allowed: British spelling, names as AWS writes them, and the words of ${wordList}.`,
  next: `Correct the word, put an identifier in \`backticks\`, or add a new word that AWS uses to ${wordList}.`,
});

/** True before a word of a page's address: those are full of words that no dictionary has. */
const isInPath = (before: string): boolean => /\bpath:\s*['"][^'"\n]*$/.test(before);

/** What the dictionaries have instead: `Did you mean "customers"? ` */
function meant({ suggestions = [] }: Issue): string {
  const first = suggestions.find((word) => !word.includes(' '));
  return first === undefined ? '' : `Did you mean "${first}"? `;
}
