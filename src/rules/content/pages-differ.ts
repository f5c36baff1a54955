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
    for (const { first, second, share } of likePairs(pages.values().map(runsOf), MAX_SHARE)) {
      const [one, other] = [pages[first]!, pages[second]!];
      const [common] = runsOf(one).intersection(runsOf(other));
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
 * The pairs of sets that share more than a limit, in the order of the first and then of the second.
 *
 * A set at a time is counted against those after it, so that memory grows with the texts and not with
 * the pairs: among ten thousand pages, millions of pairs have a turn of phrase in common.
 *
 * @param sets Each is read once.
 * @param limit The share of the smaller set that the other may have.
 */
export function* likePairs(
  sets: Iterable<ReadonlySet<string>>,
  limit: number,
): Generator<LikePair> {
  // The texts of each set as numbers, and the sets that have each text.
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const members: Uint32Array[] = [];
  for (const set of sets) {
    const own = Uint32Array.from(set, (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      (holders[number] ??= []).push(members.length);
      return number;
    });
    members.push(own);
  }
  const common = new Uint32Array(members.length);
  for (const [first, own] of members.entries()) {
    const met = new Set<number>();
    for (const number of own) {
      for (const second of holders[number]!) {
        if (second <= first) continue;
        met.add(second);
        common[second]! += 1;
      }
    }
    for (const second of [...met].sort((a, b) => a - b)) {
      const share = common[second]! / Math.min(own.length, members[second]!.length);
      if (share > limit) yield { first, second, share };
      common[second] = 0;
    }
  }
}
