/** Which mode a reader typed into the field of the comparison. Also runs in the browser. */
import { readChoice, type Choosable, type ChoiceNote } from './choice.ts';

/** How many modes are offered where several fit. */
const mostOffered = 8;

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
  const asked = low.split(/\W+/).filter((word) => word && !/^(?:on|in|an?|the)$/.test(word));
  const called = (nameOf: (mode: Choosable) => string) =>
    modes.filter((mode) => {
      const own = `${mode.word} ${nameOf(mode)}`.toLowerCase().split(/\W+/);
      return asked[0] && asked.every((part) => own.some((name) => beginsWith(name, part)));
    });
  const named = called(({ label }) => label);
  const all = named[0] ? named : called(({ label, names = '' }) => `${label} ${names}`);
  const ofFirst = all.filter(({ word }) => beginsWith(word, asked[0]!));
  return ofFirst[0] ? ofFirst : all;
}

/** Whether a word of a name begins as somebody typed it, in the plural or not. */
const beginsWith = (name: string, typed: string): boolean =>
  name.startsWith(typed) || (/...s$/.test(typed) && name.startsWith(typed.slice(0, -1)));

/** The text, then a line for each of the first few. */
const offer = (text: string, modes: readonly Choosable[]): readonly ChoiceNote[] => [
  { text },
  ...modes.slice(0, mostOffered).map((nearest) => ({ text: '', nearest })),
];
