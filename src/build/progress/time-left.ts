import { phaseIds, type Phase } from './phases.ts';
import type { Stage } from './tracker.ts';

/** How long phases took in an earlier build. */
export type Seconds = Readonly<Partial<Record<Phase, number>>>;

/** Below it, a count says little of how fast the rest goes. */
const leastShare = 0.02;

/**
 * The seconds that a build still takes: of the phase by its count, else by the last build; of later
 * phases by the last build. A phase that the last build did not need is taken for none.
 *
 * @param last The last build.
 * @returns Undefined where neither tells.
 */
export function timeLeft(
  { phase, total, done, seconds }: Stage,
  last: Seconds,
): number | undefined {
  const share = total ? Math.min(done / total, 1) : 0;
  const byCount = share >= leastShare ? (seconds / share) * (1 - share) : undefined;
  const known = last[phase];
  const byLast = known === undefined ? undefined : Math.max(known - seconds, 0);
  const rest = byCount ?? byLast;
  if (rest === undefined) return undefined;
  const later = phaseIds.slice(phaseIds.indexOf(phase) + 1);
  return later.reduce((sum, id) => sum + (last[id] ?? 0), rest);
}
