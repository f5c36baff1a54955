import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf } from '#load/content/page-nodes.ts';
import { inFile } from '#load/location.ts';
import type { Rule } from '../rule.ts';

/** How many words in a row count as the same sentence. */
const RUN = 5;

/** The largest share of a page's runs of words that another page may have. */
const MAX_SHARE = 0.15;

export const pagesDiffer: Rule = {
  id: 'pages-differ',
  invariant: `No service page shares more than ${MAX_SHARE * 100} percent of its runs of ${RUN} words with another.`,
  severity: 'warning',
  *check({ content, pagesToCheck }) {
    if (pagesToCheck.every(({ folder }) => folder !== 'services')) return;
    const pages = content.filter(
      ({ folder, syntaxError }) => folder === 'services' && !syntaxError,
    );
    const runs = pages.map(runsOf);
    for (const { first, second, share } of likePairs(runs, MAX_SHARE)) {
      const [one, other] = [pages[first]!, pages[second]!];
      const [common] = runs[first]!.intersection(runs[second]!);
      yield {
        at: inFile(other.file),
        message: `${Math.round(share * 100)} percent of the runs of ${RUN} words are also in ${one.file}, such as "${common}".`,
        expected: `Allowed: at most ${MAX_SHARE * 100} percent.`,
        help: 'Write what holds for this service alone; what holds for many belongs into an archetype or a guide.',
      };
    }
  },
};

/** The runs of words of a page's prose, without its headings, addresses and code. */
function runsOf({ tree }: ContentFile): Set<string> {
  const runs = new Set<string>();
  for (const block of nodesOf(tree, 'paragraph', 'tableCell')) {
    const prose = nodesOf(block, 'text').map(({ value }) => value);
    const words =
      prose
        .join('')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let start = 0; start + RUN <= words.length; start++) {
      runs.add(words.slice(start, start + RUN).join(' '));
    }
  }
  return runs;
}

/** Two sets that have much in common, by their indices in the list of sets. */
export interface LikePair {
  readonly first: number;
  /** Greater than `first`. */
  readonly second: number;
  /** How much of the smaller one the other has, from 0 to 1. */
  readonly share: number;
}

/**
 * The pairs of sets that share more of the smaller one than a limit, in order.
 *
 * A set at a time is counted against those after it, so that memory grows with the texts and not with
 * the pairs: among ten thousand pages, millions of pairs have a turn of phrase in common.
 */
export function* likePairs(
  sets: readonly ReadonlySet<string>[],
  limit: number,
): Generator<LikePair> {
  const holders = new Map<string, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const text of set) {
      const known = holders.get(text);
      if (known) known.push(index);
      else holders.set(text, [index]);
    }
  }
  for (const [first, set] of sets.entries()) {
    const common = new Map<number, number>();
    for (const text of set) {
      for (const second of holders.get(text)!) {
        if (second > first) common.set(second, (common.get(second) ?? 0) + 1);
      }
    }
    for (const [second, count] of [...common].sort(([a], [b]) => a - b)) {
      const share = count / Math.min(set.size, sets[second]!.size);
      if (share > limit) yield { first, second, share };
    }
  }
}
