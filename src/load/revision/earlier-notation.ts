/**
 * Until 2 December 2026 entries were written with other words. Revisions in git’s history keep them, and are
 * still read.
 */
import type { Literal } from '../literal/read-literal.ts';
import { isData } from '../written-citations.ts';

/** What the fields of a service, an archetype, a trait or a mode were called, and are. */
const renamed = new Map([
  ['with', 'traits'],
  ['from', 'extends'],
  ['omit', 'remove'],
  ['change', 'override'],
]);

/** By what was read: what is memoized by a literal stays memoized. */
const translated = new WeakMap<Literal, Literal>();

/** A file’s literal with today’s words; its positions are those of the text. */
export function inTodaysNotation(literal: Literal): Literal {
  const today = translated.get(literal) ?? { ...literal, value: entryOf(literal.value) };
  translated.set(literal, today);
  return today;
}

function entryOf(value: unknown): unknown {
  if (!isData(value)) return value;
  const { modes } = value;
  return { ...levelOf(value), ...(Array.isArray(modes) && { modes: modes.map(levelOf) }) };
}

/** Something that adjusts parts: a service, an archetype, a trait or a mode. */
const levelOf = <Value>(level: Value): Value | object =>
  isData(level)
    ? Object.fromEntries(
        Object.entries(level).map(([name, field]) => [
          renamed.get(name) ?? name,
          name === 'change' && isData(field) ? overridesOf(field) : field,
        ]),
      )
    : level;

const overridesOf = (changes: object) =>
  Object.fromEntries(Object.entries(changes).map(([id, change]) => [id, overrideOf(change)]));

function overrideOf(change: unknown): unknown {
  if (!isData(change)) return change;
  const fields = Object.entries(change);
  const remove = fields.filter(isNothing).map(([name]) => name);
  const given = fields.filter((field) => !isNothing(field));
  return { ...Object.fromEntries(given), ...(remove.length > 0 && { remove }) };
}

/** Whether a field said that the part does not have it here. */
const isNothing = ([name, value]: readonly [name: string, value: unknown]): boolean =>
  name === 'setting'
    ? value === 'none'
    : name !== 'sources' && Array.isArray(value) && value.length === 0;
