/** A matrix as a table of texts: what profiles make, and what formats write. */
export interface MatrixTable {
  /** The name of its sheet, at most 31 characters. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns whose cells name owners, by their head; `Owner` where left out. */
  readonly ownerColumns?: readonly string[];
  /** What a reader must know about it, a sentence each. */
  readonly notes: readonly string[];
}

/** Where a matrix comes from: every export says it. */
export interface MatrixOrigin {
  /** The day of the catalogue, `YYYY-MM-DD`. */
  readonly day: string;
  /** The catalogue’s version. */
  readonly version: string;
  /** The address of the site. */
  readonly site: string;
}

/** What stands below every matrix. */
export const originNotes = ({ day, version, site }: MatrixOrigin): readonly string[] => [
  `Dividing Line ${version}, catalogue of ${day}: ${site}`,
  'Licence of these words: CC BY 4.0.',
  'This is not a statement by AWS, and no authorization. Each row names the page of AWS’s that it comes from.',
  'Not compared: whether a service is in scope of a report. AWS lists them by program: https://aws.amazon.com/compliance/services-in-scope/. A report named here is on AWS’s data centers and hosts alone.',
];
