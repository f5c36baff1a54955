import { familyOfControl, printedControl } from '#catalog/control-families.ts';
import type { Control } from '../by-control.ts';
import type { MatrixRow } from '../rows.ts';
import type { MatrixTable } from '../table.ts';

/** A form of the matrix: it chooses, renames and folds columns, and adds nothing. */
export interface MatrixProfile {
  /** Part of an address and a word of the command: `fedramp`. */
  readonly id: string;
  readonly name: string;
  /** Who takes it, in a sentence. */
  readonly text: string;
  /**
   * The tables of this form.
   *
   * @param controls The baseline whose controls are listed, answered or not.
   */
  readonly tables: (
    rows: readonly MatrixRow[],
    controls: readonly Control[],
  ) => readonly MatrixTable[];
}

/** What a control says that no part answers. Blank would mean "inherited" to those who read it. */
export const notCovered = 'Not covered by this catalogue';

/** Why no part answers a control. */
export function whyNotCovered(id: string): string {
  const family = familyOfControl(id);
  if (family?.own) return `${notCovered}: ${family.name.toLowerCase()} is your organisation’s own.`;
  if (/^[a-z]{2}-1$/.test(id))
    return `${notCovered}: policies and procedures are your organisation’s own.`;
  const [control = id, enhancement] = id.split('.');
  const also = enhancement === undefined ? '' : ` See also ${printedControl(control)}.`;
  return `${notCovered}. It does not say whose it is.${also}`;
}
