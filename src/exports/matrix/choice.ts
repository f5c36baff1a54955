/**
 * What somebody asks a matrix to be about: modes, `ec2,rds.custom-oracle,eks.*`, and controls, `SC-28, ac-6(1)`. Also
 * runs in the browser.
 */
import { familyOfControl, printedControl } from '#catalog/control-families.ts';
import { nearest } from '#catalog/text/nearest.ts';
import type { ChosenMode, Control, MatrixRow } from './rows.ts';

export type { ChosenMode } from './rows.ts';

/** A service by its ids, the default mode first. */
interface Choosable {
  readonly id: string;
  readonly modes: readonly { readonly id: string }[];
}

/** A word that names nothing. */
export interface UnknownWord {
  readonly word: string;
  /** Why, as a sentence: `There is no service "lamda".` */
  readonly text: string;
  /** The word that was most likely meant. */
  readonly nearest?: string;
}

/** Stands for all modes of a service, and alone for all of all. */
const all = '*';

/** The words of a list by commas or blanks, as people write lists: `ec2, rds.* and kms`. */
export const wordsOfChoice = (text: string): readonly string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((word) => word !== '' && word !== 'and'),
  ),
];

/**
 * Reads a choice. A service by itself means its default mode, `rds.*` all modes of RDS, `*` everything.
 *
 * @param words What somebody typed or an address says.
 * @returns Each mode once, in the order in which they were asked for, and the words that name nothing.
 */
export function readMatrixChoice(
  words: readonly string[],
  services: readonly Choosable[],
): { readonly modes: readonly ChosenMode[]; readonly unknown: readonly UnknownWord[] } {
  const byId = new Map(services.map((service) => [service.id, service]));
  const modes = new Map<string, ChosenMode>();
  const unknown: UnknownWord[] = [];
  const reject = (word: string, text: string, meant: string | undefined) =>
    unknown.push({ word, text, ...(meant !== undefined && { nearest: meant }) });
  const choose = (service: string, mode: string, assumed: boolean) => {
    const word = `${service}.${mode}`;
    const before = modes.get(word);
    // Who names a mode as well as its service has named the mode.
    modes.set(word, { service, mode, assumed: assumed && (before?.assumed ?? true) });
  };
  const chooseAll = ({ id, modes: own }: Choosable) => {
    for (const mode of own) choose(id, mode.id, false);
  };
  for (const word of words) {
    const dot = word.indexOf('.');
    const [id, asked] = dot < 0 ? [word] : [word.slice(0, dot), word.slice(dot + 1)];
    const service = byId.get(id);
    if (id === all && asked === undefined) services.forEach(chooseAll);
    else if (!service) {
      const meant = nearest(id, [...byId.keys()]);
      const whole = asked === undefined ? meant : `${meant}.${asked}`;
      reject(word, `There is no service "${id}".`, meant && whole);
    } else if (asked === all) chooseAll(service);
    else if (asked === undefined) choose(id, service.modes[0]?.id ?? '', true);
    else if (service.modes.some((mode) => mode.id === asked)) choose(id, asked, false);
    else {
      const ids = service.modes.map((mode) => mode.id);
      const meant = nearest(asked, ids);
      const list = ids.map((each) => `"${id}.${each}"`).join(', ');
      const text = `"${id}" has no mode "${asked}". It has ${list}.`;
      reject(word, text, meant && `${id}.${meant}`);
    }
  }
  return { modes: [...modes.values()], unknown };
}

/**
 * Reads the controls that a matrix is limited to: a list by commas, blanks or semicolons, in any spelling of an
 * enhancement, `AC-6 (1)`, `ac-6.1`.
 *
 * @returns Ids in lower case as in OSCAL, each once; and a sentence for each word that is no control’s id.
 */
export function readControls(text: string) {
  const listed = text.replaceAll(';', ',').replace(/\s*\(\s*(\d+)\s*\)/g, '.$1');
  const words = wordsOfChoice(listed).map((word) => word.replace(/(?<=[-.])0+(?=\d)/g, ''));
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
