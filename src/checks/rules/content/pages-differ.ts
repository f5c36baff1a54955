import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '../../../project/content/content-file.ts';
import type { Rule } from '../../rule.ts';
import { inFile } from '../../../project/place.ts';

/** How many words in a row count as the same sentence. */
const run = 5;

/** The largest share of a page's runs of words that another page may have. */
const largestShare = 0.15;

export const pagesDiffer: Rule = {
  id: 'pages-differ',
  invariant: `No service page shares more than ${largestShare * 100} percent of its runs of ${run} words with another.`,
  *check({ content, pagesToCheck }) {
    if (pagesToCheck.every(({ folder }) => folder !== 'services')) return;
    const pages = content
      .filter(({ folder, syntaxError }) => folder === 'services' && !syntaxError)
      .map((page) => ({ page, runs: runsOf(page) }));
    for (const [index, one] of pages.entries()) {
      for (const other of pages.slice(index + 1)) {
        const common = [...one.runs].filter((words) => other.runs.has(words));
        const share = common.length / Math.min(one.runs.size, other.runs.size);
        if (!(share > largestShare)) continue;
        yield {
          at: inFile(other.page.file),
          found: `${Math.round(share * 100)} percent of the runs of ${run} words also stand in ${one.page.file}, such as "${common[0]}".`,
          allowed: `Allowed: at most ${largestShare * 100} percent.`,
          next: 'Write what holds for this service alone; what holds for many belongs into an archetype or a guide.',
        };
      }
    }
  },
};

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
