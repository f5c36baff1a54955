/** How a stack is laid out on the grid; each composition shows the same cells. */
export interface Composition {
  readonly id: 'wide' | 'narrow';
  /** Columns of the grid. */
  readonly columns: number;
  /** Columns of the layer's name when it is beside its parts; 0 when it is above them. */
  readonly nameColumns: number;
  /** Most parts in one row. */
  readonly partsPerRow: number;
  /** Width that a column should have, in the picture's units; labels are wrapped to keep it. */
  readonly columnWidth: number;
}

/** For screens from about 45rem: the layer's name beside its parts. */
export const wide: Composition = {
  id: 'wide',
  columns: 15,
  nameColumns: 3,
  partsPerRow: 4,
  columnWidth: 43,
};

/** For phones and narrow frames: the layer's name above its parts, two in a row. */
export const narrow: Composition = {
  id: 'narrow',
  columns: 2,
  nameColumns: 0,
  partsPerRow: 2,
  columnWidth: 138,
};

/** The two that are on a page together, one shown at a time. */
export const compositions = [wide, narrow] as const;
