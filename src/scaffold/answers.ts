/** A mode or a part of the new service, as the person who adds it names it. */
export interface NamedAnswer {
  readonly id: string;
  /** What AWS calls it, or what the site shows. */
  readonly name: string;
}

/** What must be known about a service before its files can be written. */
export interface Answers {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly category: string;
  readonly archetype: string;
  /** Ids of the traits that it takes beside the archetype. */
  readonly traits: readonly string[];
  /** The address of its guide, with a slash at the end. */
  readonly guide: string;
  readonly summary: string;
  /** The default first; their summaries are left to fill in. */
  readonly modes: readonly NamedAnswer[];
  /** Parts that only this service has; their duties are left to fill in. */
  readonly parts: readonly NamedAnswer[];
}

export type Field = keyof Answers;

/** Every field in the order of the questions, with how it is given on the command line. */
export const fields: Readonly<Record<Field, string>> = {
  id: '<id>',
  name: '--name',
  shortName: '--short',
  category: '--category',
  archetype: '--archetype',
  traits: '--trait',
  guide: '--guide',
  summary: '--summary',
  modes: '--mode',
  parts: '--part',
};

export const fieldNames = Object.keys(fields) as readonly Field[];

/** The fields with a default: the usual traits, and no particular parts. */
const optional: readonly Field[] = ['traits', 'parts'];

/** The fields without which nothing can be written. */
export const requiredFields = fieldNames.filter((field) => !optional.includes(field));

/** Something that cannot be accepted, in the form of `npm run check`. */
export interface ArgumentFault {
  /** The argument that it is about: `--category`. */
  readonly argument: string;
  readonly found: string;
  readonly allowed: string;
  readonly next: string;
}
