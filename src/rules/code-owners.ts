import { codeOwnersFile, codeOwnersOf } from './project/code-owners.ts';
import { inFile, type Rule } from './rule.ts';

export const codeOwners: Rule = {
  id: 'code-owners',
  invariant: 'Each service’s files have the team of its category as their reviewers.',
  *check({ codeOwners: text, entries }) {
    // A copy that lies elsewhere than on GitHub has no such file.
    if (text === undefined) return;
    const found = patternsOf(text);
    const wanted = patternsOf(codeOwnersOf(entries));
    const length = Math.max(found.length, wanted.length);
    const index = Array.from({ length }).findIndex((_, at) => found[at]?.text !== wanted[at]?.text);
    if (index < 0) return;
    const [is, should] = [found[index], wanted[index]];
    yield {
      at: inFile(codeOwnersFile, is?.line ?? text.trimEnd().split('\n').length),
      found: `The list of reviewers is not the catalogue’s: ${is ? `here it has "${is.text}"` : 'it ends here'}.`,
      allowed: `Allowed: ${should ? `next the line "${should.text}"` : 'no further line'}.`,
      next: 'Run npm run fix, which writes the file, and commit the change.',
    };
  },
};

/** The lines that name reviewers, without what is there for people. */
const patternsOf = (text: string) =>
  text
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
