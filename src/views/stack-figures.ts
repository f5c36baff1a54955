import type { Mode } from '#catalog/index.ts';
import { dayName } from '#catalog/text/day-name.ts';
import { isOff } from './defaults-view.ts';

/** What a mode's page says first, in figures. */
export interface StackFigures {
  /** How many parts are the customer's. */
  readonly yours: number;
  /** How many are AWS's. */
  readonly aws: number;
  /** How many switches of the customer's are off until somebody acts. */
  readonly off: number;
  /** When the parts were compared with AWS's pages. */
  readonly checked: string;
}

/**
 * Counts the parts of a mode. The day is that of the part that was checked first, so it holds for all of
 * them; where some were never checked, it says how many were.
 */
export function stackFigures(mode: Mode): StackFigures {
  const parts = mode.stack.layers.flatMap((layer) => layer.parts);
  const yours = parts.filter(({ owner }) => owner === 'customer').length;
  // One page that was read carries the claim: the newest day of a part is its own.
  const days = parts
    .flatMap(({ sources }) =>
      sources
        .flatMap(({ verified }) => verified ?? [])
        .toSorted()
        .slice(-1),
    )
    .toSorted();
  const [first] = days;
  return {
    yours,
    aws: parts.length - yours,
    off: parts.filter(({ setting }) => setting && isOff(setting)).length,
    checked:
      first === undefined
        ? 'not yet checked'
        : days.length === parts.length
          ? `checked ${dayName(first)}`
          : `${days.length} of ${parts.length} checked since ${dayName(first)}`,
  };
}
