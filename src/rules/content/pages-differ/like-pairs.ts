/** Two sets that have much in common, by their places in the list of sets. */
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
 * @param largestShare The share of the smaller set that the other may have.
 */
export function* likePairs(
  sets: Iterable<ReadonlySet<string>>,
  largestShare: number,
): Generator<LikePair> {
  const { members, holders } = indexOf(sets);
  const common = new Uint32Array(members.length);
  for (const [first, own] of members.entries()) {
    const met: number[] = [];
    for (const text of own) {
      for (const second of holders[text]!) {
        if (second <= first) continue;
        if (common[second] === 0) met.push(second);
        common[second]! += 1;
      }
    }
    for (const second of met.sort((a, b) => a - b)) {
      const share = common[second]! / Math.min(own.length, members[second]!.length);
      if (share > largestShare) yield { first, second, share };
    }
    for (const second of met) common[second] = 0;
  }
}

/** The texts of each set as numbers, and the sets that have each text. */
interface Index {
  readonly members: readonly Uint32Array[];
  readonly holders: readonly (readonly number[])[];
}

function indexOf(sets: Iterable<ReadonlySet<string>>): Index {
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
  return { members, holders };
}
