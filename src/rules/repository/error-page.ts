import type { Rule } from '../rule.ts';
import { inFile } from '#load/place.ts';
import { allowedWords, nearest } from '#load/findings/sentences.ts';

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
        found: `The rule "${id}" has no error page.`,
        allowed: `${guess ? `Did you mean "${guess}"? ` : ''}Allowed: rules with a page content/errors/<id>.md.`,
        next: `Write content/errors/${id}.md: why, what fails, what passes, how to fix it.`,
      };
    }
    for (const { id, file } of pages.filter((page) => withoutRule.includes(page.id))) {
      yield {
        at: inFile(file),
        found: `The error page "${id}" is about no rule.`,
        allowed: allowedWords(id, ruleIds),
        next: 'Rename the page after its rule, or delete it.',
      };
    }
    for (const { id, file, text } of pages) {
      const [is, says] = [warningIds.includes(id), text.includes(warns)];
      if (is === says || !ruleIds.includes(id)) continue;
      yield {
        at: inFile(file),
        found: `The rule "${id}" finds ${is ? 'warnings, and its page does not say so' : 'errors, and its page says warnings'}.`,
        allowed: `Allowed: "${warns}" on the pages of rules with severity: 'warning', and on no other.`,
        next: is ? `Write "${warns}" at the beginning of the page.` : `Delete "${warns}".`,
      };
    }
  },
});
