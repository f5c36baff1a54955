/** Which modes an address asks to compare. Also runs in the browser. */
import { nearest } from '#catalog/text/nearest.ts';

/** How many modes can stand side by side. */
export const MAX_COMPARED = 6;

/** Longer than any address of ours with six modes. */
const longestQuery = 1000;
/** More than anybody reads notes about. */
const mostAsked = 12;
/** Longer than any id of a service with one of a mode. */
const longestWord = 80;

/** A mode by the word that names it in an address: `ecs.fargate`. */
export interface Choosable {
  readonly word: string;
  /** As a reader sees it: `ECS · Fargate`. */
  readonly label: string;
  /** What else people call it; left out where there is no other name. */
  readonly names?: string | undefined;
}

export interface CompareChoice {
  /** The words of the modes that are compared, each once. */
  readonly words: readonly string[];
  /** What else was asked for, and why it is left out. */
  readonly notes: readonly ChoiceNote[];
}

export interface ChoiceNote {
  readonly text: string;
  /** The mode that was most likely meant. */
  readonly nearest?: Choosable;
}

/**
 * Reads the value of `m`: `ecs.fargate,lambda`. A service by itself means its default mode.
 *
 * @param asked A stranger's text.
 * @param modes All modes, those of a service together, its default mode first.
 */
export function readChoice(asked: string, modes: readonly Choosable[]): CompareChoice {
  const all = asked
    .slice(0, longestQuery)
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  const words: string[] = [];
  const notes: ChoiceNote[] = [];
  const tooMany: string[] = [];
  for (const word of new Set(all.slice(0, mostAsked))) {
    const found = modes.find((mode) => mode.word === word || serviceIn(mode.word) === word);
    if (!found) notes.push(unknown(word.slice(0, longestWord), modes));
    else if (words.includes(found.word)) continue;
    else if (words.length < MAX_COMPARED) words.push(found.word);
    else tooMany.push(found.label);
  }
  if (tooMany.length > 0) {
    notes.push({
      text: `${MAX_COMPARED} modes at most stand side by side. Left out: ${tooMany.join(', ')}.`,
    });
  }
  if (all.length > mostAsked || asked.length > longestQuery) {
    notes.push({
      text: `The address asks for more than ${mostAsked} modes; the rest of it was not read.`,
    });
  }
  return { words, notes };
}

const serviceIn = (word: string): string => word.split('.', 1)[0] ?? '';

/** Says that there is no such service or mode. */
function unknown(word: string, modes: readonly Choosable[]): ChoiceNote {
  const service = serviceIn(word);
  const own = modes.filter((mode) => serviceIn(mode.word) === service);
  const text =
    own.length > 0
      ? `${service} has no mode “${word.slice(service.length + 1)}”.`
      : `There is no service “${service}”.`;
  const meant = own.length > 0 ? closest(word, own) : closestOfService(word, modes);
  return meant ? { text, nearest: meant } : { text };
}

const closest = (word: string, modes: readonly Choosable[]): Choosable | undefined => {
  const near = nearest(
    word,
    modes.map((mode) => mode.word),
  );
  return modes.find((mode) => mode.word === near);
};

/** The mode of the service with the nearest name; its default where the rest of the word names none. */
function closestOfService(word: string, modes: readonly Choosable[]): Choosable | undefined {
  const near = nearest(serviceIn(word), [...new Set(modes.map((mode) => serviceIn(mode.word)))]);
  const own = modes.filter((mode) => serviceIn(mode.word) === near);
  return own.find((mode) => mode.word === `${near}${word.slice(serviceIn(word).length)}`) ?? own[0];
}
