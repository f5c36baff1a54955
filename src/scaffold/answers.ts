/** A mode as the person who adds the service names it; its summary is left to fill in. */
export interface ModeAnswer {
  readonly id: string;
  /** What AWS calls it. */
  readonly name: string;
}

/** What has to be known of a service before its files can be written. */
export interface Answers {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly category: string;
  readonly archetype: string;
  readonly docs: string;
  readonly summary: string;
  readonly modes: readonly ModeAnswer[];
}

export type Field = keyof Answers;

/** Every field in the order of the questions, with how it is given on the command line. */
export const fields: Readonly<Record<Field, string>> = {
  id: '<id>',
  name: '--name',
  shortName: '--short',
  category: '--category',
  archetype: '--archetype',
  docs: '--docs',
  summary: '--summary',
  modes: '--mode',
};

export const fieldNames = Object.keys(fields) as readonly Field[];

/** Something that cannot be accepted, in the form of `npm run check`. */
export interface Fault {
  /** The argument that it is about: `--category`. */
  readonly argument: string;
  readonly found: string;
  readonly allowed: string;
  readonly next: string;
}
