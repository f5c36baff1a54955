import { hiddenFaults } from '#load/content/hidden.ts';
import { limitFaults } from '#load/content/limits.ts';
import { codeBlocksIn } from './content-syntax/code-blocks.ts';
import { entitiesIn } from './content-syntax/entities.ts';
import { foreignNodesIn } from './content-syntax/foreign-nodes.ts';
import { lineFormsIn } from './content-syntax/line-forms.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { inText } from './in-text.ts';
import type { Problem, Rule } from '../rule.ts';
import { inFile } from '#load/location.ts';

export const contentSyntax: Rule = {
  id: 'content-syntax',
  invariant: 'A page is text that can be read, with nothing hidden in it.',
  *check({ pagesToCheck }) {
    for (const page of pagesToCheck) yield* syntaxIn(page);
  },
};

/** A problem for each thing in the text of one page that keeps it from being read. */
export function* syntaxIn(page: ContentFile): Generator<Problem> {
  const limits = limitFaults(page.text);
  yield* lineFormsIn(page);
  yield* inText(page, [...hiddenFaults(page.text), ...limits]);
  // A page beyond the limits was not parsed, so its syntax error is not reported.
  if (page.syntaxError && limits.length === 0) yield unreadable(page, page.syntaxError);
  yield* treeIn(page);
}

/** The same for what needs the tree of a page. */
export function* treeIn(page: ContentFile): Generator<Problem> {
  yield* entitiesIn(page);
  yield* codeBlocksIn(page);
  yield* foreignNodesIn(page);
}

const unreadable = (
  { file, format }: ContentFile,
  { reason, line, column }: NonNullable<ContentFile['syntaxError']>,
): Problem => ({
  at: inFile(file, line, column),
  message: `The page is not valid ${format === 'mdx' ? 'MDX' : 'Markdown'}: ${reason.replace(/\.$/, '')}.`,
  expected: 'Allowed: Markdown and the listed components.',
  help: /closing tag|end-tag/.test(reason)
    ? 'Close the tag, </…>, in the same paragraph or block; for the sign < itself write \\<, or use backticks.'
    : 'Write \\< and \\{ for the signs < and {, or put code between backticks.',
});
