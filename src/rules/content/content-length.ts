import { toString } from 'mdast-util-to-string';
import type { ContentFile } from '#load/content/content-file.ts';
import { isBrief } from './is-brief.ts';
import type { Rule } from '../rule.ts';
import { inFile } from '#load/location.ts';

/** The fewest words of prose that a page has. */
export const MIN_WORDS = 120;
/** The fewest words where the entry says why its page is short. */
export const MIN_WORDS_OF_BRIEF = 40;
/** The most words of prose that a page has. */
export const MAX_WORDS = 450;

export const contentLength: Rule = {
  id: 'content-length',
  invariant: `A service page has ${MIN_WORDS} to ${MAX_WORDS} words of prose, or ${MIN_WORDS_OF_BRIEF} at least where its entry says why it is brief.`,
  severity: 'warning',
  *check(project) {
    for (const page of project.pagesToCheck) {
      if (page.folder !== 'services' || page.syntaxError) continue;
      const words = wordsOf(page);
      const fewest = isBrief(project, page.id) ? MIN_WORDS_OF_BRIEF : MIN_WORDS;
      if (words >= fewest && words <= MAX_WORDS) continue;
      yield {
        at: inFile(page.file),
        message: `The page has ${words} words of prose.`,
        expected: `Allowed: ${fewest} to ${MAX_WORDS}, without headings and front matter.`,
        help:
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
