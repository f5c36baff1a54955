import { toString } from 'mdast-util-to-string';
import type { ContentFile } from './project/content-file.ts';
import { inFile, type Rule } from './rule.ts';

const fewest = 150;
const most = 450;

export const contentLength: Rule = {
  id: 'content-length',
  invariant: `A service page has ${fewest} to ${most} words of prose.`,
  *check({ content }) {
    for (const page of content) {
      if (page.folder !== 'services' || page.syntaxError) continue;
      const words = wordsOf(page);
      if (words >= fewest && words <= most) continue;
      yield {
        at: inFile(page.file),
        found: `The page has ${words} words of prose.`,
        allowed: `Allowed: ${fewest} to ${most}, without headings and front matter.`,
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
