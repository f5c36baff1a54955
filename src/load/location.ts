import type { PathStep } from './literal/read-literal.ts';
import type { SourceLocation } from './diagnostics/diagnostic.ts';
import type { CatalogFile } from './read-catalog.ts';

export type { PathStep };

/** A place in the entry of a service, an archetype or a trait. */
export interface CatalogLocation {
  readonly kind: CatalogFile['kind'];
  readonly id: string;
  /** Which of several entries that wrongly have the same id, from 0. */
  readonly occurrence?: number;
  readonly path: readonly PathStep[];
}

/** A place in an organization's settings, or in what a file of our own code exports. */
export interface DataLocation {
  readonly kind: 'data';
  readonly file: string;
  readonly path: readonly PathStep[];
}

/** A position in a file. */
export interface FileLocation extends SourceLocation {
  readonly kind: 'file';
}

/** Where something was found. Places in data are turned into positions only for the report. */
export type Location = CatalogLocation | DataLocation | FileLocation;

export const inEntry =
  (kind: CatalogLocation['kind']) =>
  (id: string, ...path: PathStep[]): CatalogLocation => ({ kind, id, path });

export const inService = inEntry('service');
export const inArchetype = inEntry('archetype');
export const inTrait = inEntry('trait');

/** A place in a data file. */
export const inData = (file: string, ...path: PathStep[]): DataLocation => ({
  kind: 'data',
  file,
  path,
});

/** A place in a file. */
export const inFile = (file: string, line = 1, column = 1): FileLocation => ({
  kind: 'file',
  file,
  line,
  column,
});

/** The place at a path inside a place of the catalogue. */
export const within = (at: CatalogLocation, ...path: PathStep[]): CatalogLocation => ({
  ...at,
  path: [...at.path, ...path],
});
