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
    for (const { one, other, runs } of pairsWithCommonRuns(pages)) {
      const share = runs.length / Math.min(one.runs.size, other.runs.size);
      if (!(share > largestShare)) continue;
      yield {
        at: inFile(other.page.file),
        found: `${Math.round(share * 100)} percent of the runs of ${run} words are also in ${one.page.file}, such as "${runs[0]}".`,
        allowed: `Allowed: at most ${largestShare * 100} percent.`,
        next: 'Write what holds for this service alone; what holds for many belongs into an archetype or a guide.',
      };
    }
  },
};

interface PageRuns {
  readonly page: ContentFile;
  readonly runs: ReadonlySet<string>;
}

interface Pair {
  readonly one: PageRuns;
  readonly other: PageRuns;
  /** The runs that both have, in the order of the first. */
  readonly runs: string[];
}

/**
 * The pairs of pages that have runs in common, found by an index from runs to pages: to compare every
 * page with every other takes ten times as long for three times as many pages.
 */
function pairsWithCommonRuns(pages: readonly PageRuns[]): readonly Pair[] {
  const pagesWith = new Map<string, number[]>();
  for (const [index, { runs }] of pages.entries()) {
    for (const words of runs) {
      const known = pagesWith.get(words);
      if (known) known.push(index);
      else pagesWith.set(words, [index]);
    }
  }
  const pairs = new Map<number, Pair>();
  for (const [index, one] of pages.entries()) {
    for (const words of one.runs) {
      for (const second of pagesWith.get(words) ?? []) {
        if (second <= index) continue;
        const key = index * pages.length + second;
        const pair = pairs.get(key) ?? { one, other: pages[second]!, runs: [] };
        pair.runs.push(words);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
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
