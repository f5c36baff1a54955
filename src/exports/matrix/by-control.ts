/** The rows of a matrix by control, for formats whose key is a control. Also runs in the browser. */
import { inControlOrder } from '#catalog/control-families.ts';
import type { Inheritance, MatrixRow } from './rows.ts';

/** A control or enhancement of NIST SP 800-53. */
export interface Control {
  /** Lower case as in OSCAL: `ac-6.1`. */
  readonly id: string;
  readonly title: string;
}

/** What a matrix says about one control. */
export interface ControlRows {
  readonly control: Control;
  /** The parts that answer to it; none where the catalogue does not cover it. */
  readonly rows: readonly MatrixRow[];
  /** Undefined where no part answers: then nothing is inherited, because nothing is known. */
  readonly inheritance?: Inheritance;
}

/**
 * Groups rows by control.
 *
 * @param controls Those to list, in their order, whether or not a part answers. Controls that only parts name
 *   follow.
 */
export function byControl(
  rows: readonly MatrixRow[],
  controls: readonly Control[],
): readonly ControlRows[] {
  const found = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    for (const id of new Set(row.part.controls)) {
      const group = found.get(id);
      if (group) group.push(row);
      else found.set(id, [row]);
    }
  }
  const listed = new Set(controls.map(({ id }) => id));
  const others = [...found.keys()]
    .filter((id) => !listed.has(id))
    .sort(inControlOrder)
    .map((id) => ({ id, title: '' }));
  return [...controls, ...others].map((control) => {
    const own = found.get(control.id) ?? [];
    return own.length === 0
      ? { control, rows: own }
      : { control, rows: own, inheritance: together(own) };
  });
}

/** Yes where AWS does all of it, No where the customer does; else both have a half. */
function together(rows: readonly MatrixRow[]): Inheritance {
  const [first, ...others] = new Set(rows.map(({ inheritance }) => inheritance));
  return others.length === 0 && first ? first : 'Partial';
}
