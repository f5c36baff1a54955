/** Which mode a reader typed into the field of the comparison. Also runs in the browser. */
import { readChoice, type Choosable, type ChoiceNote } from './compare-choice.ts';

/** How many modes are offered where several fit. */
const mostOffered = 4;

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
  const exact = modes.find(({ word, label }) => [word, label.toLowerCase()].includes(low));
  if (exact) return { found: exact, notes: [] };

  const own = modes.filter(({ word, label }) =>
    [word.split('.')[0], serviceName(label)].includes(low),
  );
  const [standard, ...others] = own;
  if (standard) {
    const text = `${standard.label} is the default.`;
    return { found: standard, notes: others.length > 0 ? offer(text, others) : [] };
  }
  const asked = low.split(/[\s·.,-]+/).filter((word) => word !== '');
  const fitting = modes.filter(({ word, label }) => {
    const names = `${word} ${label}`.toLowerCase().split(/[\s·.,()-]+/);
    return asked.length > 0 && asked.every((part) => names.some((name) => name.startsWith(part)));
  });
  const [first, ...more] = fitting;
  if (!first) return { notes: readChoice(typed.replaceAll(',', ' '), modes).notes };
  return more.length === 0
    ? { found: first, notes: [] }
    : { notes: offer(`“${typed.trim()}” fits ${fitting.length} modes.`, fitting) };
}

const serviceName = (label: string): string => label.toLowerCase().split(' · ')[0] ?? '';

/** The text, then a line for each of the first few. */
const offer = (text: string, modes: readonly Choosable[]): readonly ChoiceNote[] => [
  { text },
  ...modes.slice(0, mostOffered).map((nearest) => ({ text: '', nearest })),
];
