/** Which controls a matrix is limited to: `SC-28, ac-6(1)`. Also runs in the browser. */
import { familyOfControl, printedControl } from '#catalog/control-families.ts';
import type { Control } from './by-control.ts';
import type { MatrixRow } from './rows.ts';

/** What somebody asks a matrix to be about. */
export interface AskedControls {
  /** Ids in lower case as in OSCAL, each once; none where nothing was asked for. */
  readonly ids: readonly string[];
  /** A sentence for each word that is no control’s id. */
  readonly faults: readonly string[];
}

/** Reads a list by commas, blanks or semicolons, in any spelling of an enhancement: `AC-6 (1)`, `ac-6.1`. */
export function readControls(text: string): AskedControls {
  const words = text
    .toLowerCase()
    .replace(/\s*\(\s*(\d+)\s*\)/g, '.$1')
    .split(/[\s,;]+/)
    .filter((word) => word !== '' && word !== 'and')
    .map((word) => word.replace(/(?<=[-.])0+(?=\d)/g, ''));
  const isId = (word: string) => /^[a-z]{2}-\d{1,2}(\.\d{1,2})?$/.test(word);
  const known = (word: string) => isId(word) && familyOfControl(word) !== undefined;
  const all = [...new Set(words)];
  return {
    ids: all.filter(known),
    faults: all
      .filter((word) => !known(word))
      .map((word) => `There is no control “${word}”. Write NIST SP 800-53 ids: SC-28, AC-6(1).`),
  };
}

/**
 * Keeps the rows that answer to some controls, with these of their controls alone. A control stands for its
 * enhancements too.
 *
 * @param listed The baseline; of it, what was asked for is listed whether or not a part answers.
 * @param ids All is kept where there are none.
 */
export function limitedTo(
  rows: readonly MatrixRow[],
  listed: readonly Control[],
  ids: readonly string[],
): { readonly rows: readonly MatrixRow[]; readonly controls: readonly Control[] } {
  if (ids.length === 0) return { rows, controls: listed };
  const asked = (control: string) => ids.some((id) => `${control}.`.startsWith(`${id}.`));
  const own = listed.filter(({ id }) => asked(id));
  const others = ids.filter((id) => !own.some((control) => control.id === id));
  return {
    rows: rows.flatMap((row) => {
      const controls = row.part.controls.filter(asked);
      return controls.length > 0 ? [{ ...row, part: { ...row.part, controls } }] : [];
    }),
    controls: [...own, ...others.map((id) => ({ id, title: '' }))],
  };
}

/** What a limited matrix says about itself; nothing where it is not limited. */
export const limitNotes = (ids: readonly string[]): readonly string[] =>
  ids.length === 0
    ? []
    : [
        `Limited to ${ids.map(printedControl).join(', ')}, with their enhancements: parts that answer to other controls are left out.`,
      ];
