/**
 * The ids that the functions of the package take and return. Here most are any text; in the package, a
 * generated file of the same names stands for this one and names each id, so that a wrong one is a type error.
 */
export type { LayerId } from '#catalog/layers.ts';
export type { QuestionId } from '#catalog/questions.ts';

/** The modes of each service. */
export interface ModeIds {
  readonly [service: string]: string;
}

/** The id of a service. */
export type ServiceId = keyof ModeIds & string;

/** The id of a mode of a service; without a service, of any mode. */
export type ModeId<S extends ServiceId = ServiceId> = ModeIds[S];

/** The id of a part of any mode. */
export type PartId = string;

/** A mode as a word: `rds` for its default mode, `rds.custom-oracle` for another. */
export type ModeWord = string;

/** What a matrix is asked for: a mode, all modes of a service (`rds.*`), or all of all (`*`). */
export type MatrixWord = string;

/** A form of the matrix: `plain`, `fedramp` … */
export type ProfileId = string;

/** A kind of file. */
export type FormatId = 'md' | 'csv' | 'xlsx' | 'json' | 'oscal';
