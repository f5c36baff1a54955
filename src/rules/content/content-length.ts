import { toString } from 'mdast-util-to-string';
import type { ContentFile } from '#load/content/content-file.ts';
import { isBrief } from './is-brief.ts';
import type { Rule } from '../rule.ts';
import { inFile } from '#load/place.ts';

/** The fewest words of prose that a page has. */
export const fewestWords = 120;
/** The fewest words where the entry says why its page is short. */
export const fewestOfBrief = 40;
/** The most words of prose that a page has. */
export const mostWords = 450;

export const contentLength: Rule = {
  id: 'content-length',
  invariant: `A service page has ${fewestWords} to ${mostWords} words of prose, or ${fewestOfBrief} at least where its entry says why it is brief.`,
  severity: 'warning',
  *check(project) {
    for (const page of project.pagesToCheck) {
      if (page.folder !== 'services' || page.syntaxError) continue;
      const words = wordsOf(page);
      const fewest = isBrief(project, page.id) ? fewestOfBrief : fewestWords;
      if (words >= fewest && words <= mostWords) continue;
      yield {
        at: inFile(page.file),
        found: `The page has ${words} words of prose.`,
        allowed: `Allowed: ${fewest} to ${mostWords}, without headings and front matter.`,
        next:
          words < fewest
            ? 'Say what only this service has: its settings, its defaults, its exceptions.'
            : 'Cut what the table or the checklist says already.',
      };
    }
  },
};

const wordsOf = ({ tree }: ContentFile): number =>
  tree.children
    .filter(({ type }) => type !== 'heading' && type !== 'yaml')
    .flatMap((block) => toString(block).split(/\s+/).filter(Boolean)).length;
