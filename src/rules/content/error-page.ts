import type { Rule } from '../rule.ts';
import { inFile } from '#load/location.ts';
import { allowedWords, nearest } from '#load/diagnostics/sentences.ts';

/** How the page of a rule that warns begins. */
const warns = '**A warning.**';

/**
 * Makes the rule that each of these rules has an error page, and each error page a rule.
 *
 * @param warningIds Those among them that find warnings.
 */
export const errorPage = (ruleIds: readonly string[], warningIds: readonly string[]): Rule => ({
  id: 'error-page',
  invariant: 'Every rule has an error page, and every error page a rule of the same severity.',
  *check({ content }) {
    const pages = content.filter(({ folder }) => folder === 'errors');
    const pageIds = pages.map(({ id }) => id);
    const withoutRule = pageIds.filter((id) => !ruleIds.includes(id));
    for (const id of ruleIds.filter((rule) => !pageIds.includes(rule))) {
      const guess = nearest(id, withoutRule);
      yield {
        at: inFile(`content/errors/${id}.md`),
        message: `The rule "${id}" has no error page.`,
        expected: `${guess ? `Did you mean "${guess}"? ` : ''}Allowed: rules with a page content/errors/<id>.md.`,
        help: `Write content/errors/${id}.md: why, what fails, what passes, how to fix it.`,
      };
    }
    for (const { id, file } of pages.filter((page) => withoutRule.includes(page.id))) {
      yield {
        at: inFile(file),
        message: `The error page "${id}" is about no rule.`,
        expected: allowedWords(id, ruleIds),
        help: 'Rename the page after its rule, or delete it.',
      };
    }
    for (const { id, file, text } of pages) {
      const [is, says] = [warningIds.includes(id), text.includes(warns)];
      if (is === says || !ruleIds.includes(id)) continue;
      yield {
        at: inFile(file),
        message: `The rule "${id}" finds ${is ? 'warnings, and its page does not say so' : 'errors, and its page says warnings'}.`,
        expected: `Allowed: "${warns}" on the pages of rules with severity: 'warning', and on no other.`,
        help: is ? `Write "${warns}" at the beginning of the page.` : `Delete "${warns}".`,
      };
    }
  },
});
