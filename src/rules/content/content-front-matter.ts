import { styleFaults, validateFrontMatter } from '#load/content/front-matter/validate.ts';
import { schemaOf } from '#load/content/front-matter/schema.ts';
import { inText } from './in-text.ts';
import type { Rule } from '../rule.ts';

export const contentFrontMatter: Rule = {
  id: 'content-front-matter',
  invariant:
    'A page begins with the front matter that the site needs, and says nothing else there.',
  *check({ pagesToCheck }) {
    for (const page of pagesToCheck) {
      // content-place reports other folders.
      const schema = schemaOf(page.folder);
      if (!schema) continue;
      const validated = validateFrontMatter(page.text, schema);
      if ('faults' in validated) yield* inText(page, validated.faults);
      for (const problem of inText(page, styleFaults(page.text, schema))) {
        yield { ...problem, severity: 'warning' };
      }
    }
  },
};
