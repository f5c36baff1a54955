import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '#load/content/content-file.ts';
import type { Rule } from '../rule.ts';
import { inFile } from '#load/location.ts';
import { likePairs } from './pages-differ/like-pairs.ts';

/** How many words in a row count as the same sentence. */
const run = 5;

/** The largest share of a page's runs of words that another page may have. */
const largestShare = 0.15;

export const pagesDiffer: Rule = {
  id: 'pages-differ',
  invariant: `No service page shares more than ${largestShare * 100} percent of its runs of ${run} words with another.`,
  severity: 'warning',
  *check({ content, pagesToCheck }) {
    if (pagesToCheck.every(({ folder }) => folder !== 'services')) return;
    const pages = content.filter(
      ({ folder, syntaxError }) => folder === 'services' && !syntaxError,
    );
    for (const { first, second, share } of likePairs(pages.values().map(runsOf), largestShare)) {
      const [one, other] = [pages[first]!, pages[second]!];
      yield {
        at: inFile(other.file),
        message: `${Math.round(share * 100)} percent of the runs of ${run} words are also in ${one.file}, such as "${firstCommon(one, other)}".`,
        expected: `Allowed: at most ${largestShare * 100} percent.`,
        help: 'Write what holds for this service alone; what holds for many belongs into an archetype or a guide.',
      };
    }
  },
};

/** The first run of a page that another has too. */
function firstCommon(one: ContentFile, other: ContentFile): string | undefined {
  const runs = runsOf(other);
  return [...runsOf(one)].find((words) => runs.has(words));
}

/** The runs of words of a page's prose, without its headings, addresses and code. */
function runsOf({ tree }: ContentFile): Set<string> {
  const runs = new Set<string>();
  visit(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    const words =
      proseOf(node)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let start = 0; start + run <= words.length; start++) {
      runs.add(words.slice(start, start + run).join(' '));
    }
  });
  return runs;
}

function proseOf(block: Nodes): string {
  const words: string[] = [];
  visit(block, 'text', ({ value }) => void words.push(value));
  return words.join('');
}
