/** A mode in figures. */
import type { Mode, StackPart } from '#catalog/index.ts';
import { dayName } from '#catalog/text/day-name.ts';
import { isOff } from './defaults-view.ts';
import { stackParts } from './modes.ts';

/** What the strip at the top of a mode’s page says, and its badge. */
export function stackFigures(mode: Mode) {
  const parts = stackParts(mode);
  const yours = parts.filter(({ owner }) => owner === 'customer').length;
  return {
    /** How many parts are the customer's. */
    yours,
    /** How many are AWS's. */
    aws: parts.length - yours,
    /** How many switches of the customer's are off until somebody acts. */
    off: parts.filter(({ setting }) => setting && isOff(setting)).length,
    checked: checkedText(parts),
  };
}

/**
 * When the parts were compared with AWS's pages. The day is that of the part that was checked first, so it
 * holds for all of them; where some were never checked, it says how many were.
 */
function checkedText(parts: readonly StackPart[]): string {
  // One page that was read carries the claim: the newest day of a part is its own.
  const days = parts
    .flatMap(
      ({ sources }) =>
        sources
          .flatMap(({ verified }) => verified ?? [])
          .sort()
          .at(-1) ?? [],
    )
    .sort();
  const [first] = days;
  if (first === undefined) return 'not yet checked';
  return days.length === parts.length
    ? `checked ${dayName(first)}`
    : `${days.length} of ${parts.length} checked since ${dayName(first)}`;
}
