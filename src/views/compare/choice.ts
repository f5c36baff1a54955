/** Which modes an address or a reader asks to compare. Also runs in the browser. */
import { nearest } from '#catalog/text/nearest.ts';

/** How many modes can stand side by side. */
export const MAX_COMPARED = 6;

/** Longer than any address of ours with six modes. */
const MAX_QUERY_LENGTH = 1000;
/** More than anybody reads notes about. */
const MAX_REQUESTED = 12;
/** Longer than any id of a service with one of a mode. */
const MAX_WORD_LENGTH = 80;

/** A mode by the word that names it in an address: `ecs.fargate`. */
export interface Choosable {
  readonly word: string;
  /** As a reader sees it: `ECS · Fargate`. */
  readonly label: string;
  /** What else people call it; left out where there is no other name. */
  readonly names?: string | undefined;
}

export interface ChoiceNote {
  readonly text: string;
  /** The mode that was most likely meant. */
  readonly nearest?: Choosable;
}

/**
 * Reads the value of `m`: `ecs.fargate,lambda`. A service by itself means its default mode.
 *
 * @param query A stranger's text.
 * @param modes All modes, those of a service together, its default mode first.
 */
export function readChoice(query: string, modes: readonly Choosable[]) {
  const all = query
    .slice(0, MAX_QUERY_LENGTH)
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  /** The words of the modes that are compared, each once. */
  const words: string[] = [];
  /** What else was asked for, and why it is left out. */
  const notes: ChoiceNote[] = [];
  const tooMany: string[] = [];
  for (const word of new Set(all.slice(0, MAX_REQUESTED))) {
    const found = modes.find((mode) => mode.word === word || serviceIn(mode.word) === word);
    if (!found) notes.push(unknown(word.slice(0, MAX_WORD_LENGTH), modes));
    else if (words.includes(found.word)) continue;
    else if (words.length < MAX_COMPARED) words.push(found.word);
    else tooMany.push(found.label);
  }
  if (tooMany.length > 0) {
    notes.push({
      text: `${MAX_COMPARED} modes at most stand side by side. Left out: ${tooMany.join(', ')}.`,
    });
  }
  if (all.length > MAX_REQUESTED || query.length > MAX_QUERY_LENGTH) {
    notes.push({
      text: `The address asks for more than ${MAX_REQUESTED} modes; the rest of it was not read.`,
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

/** How many modes are offered where several fit. */
const MAX_OFFERED = 8;

export interface TypedChoice {
  /** The mode that was meant; left out where that is not clear. */
  readonly found?: Choosable;
  readonly notes: readonly ChoiceNote[];
}

/**
 * Finds a mode by its name in the list, by its word, by its service, or by words of its name: “eks managed
 * node”. Where several fit they are offered; where a service is named, its default mode is taken, and the
 * others are offered.
 *
 * @param typed A stranger's text.
 * @param modes All modes, those of a service together, its default mode first.
 */
export function typedChoice(typed: string, modes: readonly Choosable[]): TypedChoice {
  const low = typed.trim().toLowerCase();
  const exact = modes.find(({ word, label }) => word === low || label.toLowerCase() === low);
  if (exact) return { found: exact, notes: [] };

  const own = modes.filter(
    ({ word, label }) => word.startsWith(`${low}.`) || label.toLowerCase().startsWith(`${low} · `),
  );
  const [first, ...others] = own.length > 0 ? own : fitting(low, modes);
  if (!first) return { notes: readChoice(typed.replaceAll(',', ' '), modes).notes };
  if (others.length === 0) return { found: first, notes: [] };
  return own.length > 0
    ? { found: first, notes: offer(`${first.label} is the default.`, others) }
    : { notes: offer(`“${typed.trim()}” fits several modes.`, [first, ...others]) };
}

/**
 * The same of a list by commas, or of one “vs” another. Names of modes have commas too: a whole name as the
 * list has it goes before the pieces, and so does what fits where a piece names nothing.
 *
 * @returns One choice for each piece.
 */
export function typedChoices(typed: string, modes: readonly Choosable[]): readonly TypedChoice[] {
  const { found, ...rest } = typedChoice(typed, modes);
  const each = typed
    .split(/[,;]| and | vs\.? /i)
    .filter((piece) => piece.trim())
    .map((piece) => typedChoice(piece, modes));
  const isName = found && (found.label === typed.trim() || each.some((one) => !one.found));
  return isName ? [{ found, ...rest }] : each;
}

/**
 * The modes whose names have words that begin as those typed do, what else they are called after their names;
 * of the service that was typed first, where there are any: “ECS on Fargate” is a mode of ECS.
 */
function fitting(low: string, modes: readonly Choosable[]): readonly Choosable[] {
  const parts = low.split(/\W+/).filter((word) => word && !/^(?:on|in|an?|the)$/.test(word));
  const matching = (nameOf: (mode: Choosable) => string) =>
    modes.filter((mode) => {
      const own = `${mode.word} ${nameOf(mode)}`.toLowerCase().split(/\W+/);
      return parts[0] && parts.every((part) => own.some((name) => beginsWith(name, part)));
    });
  const named = matching(({ label }) => label);
  const all = named[0] ? named : matching(({ label, names = '' }) => `${label} ${names}`);
  const ofFirst = all.filter(({ word }) => beginsWith(word, parts[0]!));
  return ofFirst[0] ? ofFirst : all;
}

/** Whether a word of a name begins as somebody typed it, in the plural or not. */
const beginsWith = (name: string, typed: string): boolean =>
  name.startsWith(typed) || (/...s$/.test(typed) && name.startsWith(typed.slice(0, -1)));

/** The text, then a line for each of the first few. */
const offer = (text: string, modes: readonly Choosable[]): readonly ChoiceNote[] => [
  { text },
  ...modes.slice(0, MAX_OFFERED).map((nearest) => ({ text: '', nearest })),
];
