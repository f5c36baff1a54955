/** Which modes a matrix is about: `ec2,rds.custom-oracle,eks.*`. Also runs in the browser. */
import { nearest } from '#catalog/text/nearest.ts';

/** A service by its ids, the default mode first. */
interface Choosable {
  readonly id: string;
  readonly modes: readonly { readonly id: string }[];
}

/** A mode that was asked for. */
export interface ChosenMode {
  readonly service: string;
  readonly mode: string;
  /** True where only the service was named: its default mode is meant, and the matrix says so. */
  readonly assumed: boolean;
}

/** A word that names nothing. */
export interface UnknownWord {
  readonly word: string;
  /** Why, as a sentence: `There is no service "lamda".` */
  readonly text: string;
  /** The word that was most likely meant. */
  readonly nearest?: string;
}

export interface MatrixChoice {
  /** Each mode once, in the order in which they were asked for. */
  readonly modes: readonly ChosenMode[];
  readonly unknown: readonly UnknownWord[];
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
 */
export function readMatrixChoice(
  words: readonly string[],
  services: readonly Choosable[],
): MatrixChoice {
  const byId = new Map(services.map((service) => [service.id, service]));
  const modes = new Map<string, ChosenMode>();
  const unknown: UnknownWord[] = [];
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
    const [id = '', asked] = split(word);
    const service = byId.get(id);
    if (id === all && asked === undefined) for (const each of services) chooseAll(each);
    else if (!service) unknown.push(noService(word, id, asked, [...byId.keys()]));
    else if (asked === all) chooseAll(service);
    else if (asked === undefined) choose(id, service.modes[0]?.id ?? '', true);
    else if (service.modes.some((mode) => mode.id === asked)) choose(id, asked, false);
    else unknown.push(noMode(word, service, asked));
  }
  return { modes: [...modes.values()], unknown };
}

/** `rds.custom-oracle` as a service and a mode; the mode is undefined where only the service is named. */
function split(word: string): readonly [string, string | undefined] {
  const dot = word.indexOf('.');
  return dot < 0 ? [word, undefined] : [word.slice(0, dot), word.slice(dot + 1)];
}

function noService(
  word: string,
  id: string,
  mode: string | undefined,
  ids: readonly string[],
): UnknownWord {
  const meant = nearest(id, ids);
  const text = `There is no service "${id}".`;
  if (meant === undefined) return { word, text };
  return { word, text, nearest: mode === undefined ? meant : `${meant}.${mode}` };
}

function noMode(word: string, { id, modes }: Choosable, asked: string): UnknownWord {
  const ids = modes.map((mode) => mode.id);
  const meant = nearest(asked, ids);
  const list = ids.map((each) => `"${id}.${each}"`).join(', ');
  const text = `"${id}" has no mode "${asked}". It has ${list}.`;
  return { word, text, ...(meant !== undefined && { nearest: `${id}.${meant}` }) };
}
