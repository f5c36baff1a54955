/**
 * Which of many alike are looked at in one run of the tests. e2e/support/sample.ts says what is
 * sampled in the browser, and why that is enough.
 *
 * A run on one commit always takes the same ones; the next commit takes others. Two variables of
 * the environment change that: `SAMPLE=all` takes everything, as `npm run test:all` does, and
 * `SAMPLE_SEED` repeats the run that printed it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/**
 * Whether an environment asks for everything.
 *
 * @throws {Error} where `SAMPLE` is neither empty nor `all`: a typo would look at less than was meant.
 */
export function asksForAll({ SAMPLE = '' }: NodeJS.ProcessEnv): boolean {
  if (SAMPLE === '' || SAMPLE === 'all') return SAMPLE === 'all';
  throw new Error(`SAMPLE is "${SAMPLE}". Allowed: "all", or nothing for a sample.`);
}

/** The commit, as twelve hexadecimal digits; without git the sample is always the same. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { stdio: 'pipe' }).toString().slice(0, 12);
  } catch {
    return 'no-commit';
  }
}

/** Whether everything is looked at. */
export const everything = asksForAll(process.env);

/** What the samples of this run are drawn with. */
export const seed = process.env.SAMPLE_SEED || commit();

/** The same for libraries that want a number, of 31 bits. */
export const seedNumber = createHash('sha256').update(seed).digest().readUInt32BE() >>> 1;

/** What a reader of a report needs to look at the same again. */
export const sampleWords = everything ? 'everything' : `SAMPLE_SEED=${seed}`;

/**
 * Some of many, in the order in which they were given.
 *
 * Each has a rank of its own, from its name and the seed, so one that is added changes nothing about
 * the order of the others.
 *
 * @param all What to choose from.
 * @param count How many, at least one; all where there are fewer.
 * @param nameOf What tells one from another.
 * @param drawnWith The seed.
 * @throws {Error} where there is nothing to choose from, or nothing would be chosen: a loop over
 *   that would pass whatever is broken.
 */
export function draw<T>(
  all: readonly T[],
  count: number,
  nameOf: (item: T) => string,
  drawnWith: string,
): readonly T[] {
  if (all.length === 0 || !(count >= 1)) throw new Error('There is nothing to look at.');
  const rank = (item: T) =>
    createHash('sha256')
      .update(`${drawnWith} ${nameOf(item)}`)
      .digest('hex');
  const ranks = new Map(all.map((item) => [item, rank(item)]));
  const rankOf = (item: T) => ranks.get(item) ?? '';
  const chosen = new Set(all.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1)).slice(0, count));
  return all.filter((item) => chosen.has(item));
}

/**
 * What this run looks at: everything where that is asked for, and otherwise as many as `count`,
 * drawn with this run's seed.
 *
 * @throws {Error} as `draw` does.
 */
export const sampleOf = <T>(
  all: readonly T[],
  count: number,
  nameOf: (item: T) => string,
): readonly T[] => draw(all, everything ? all.length : count, nameOf, seed);
