/** How a stack is laid out on a grid; each composition shows the same cells. */
export interface Composition {
  readonly id: 'wide' | 'narrow';
  /** Width of the picture, in its units, which are pixels at natural size. */
  readonly width: number;
  /** Columns that a band is divided into: most parts in one row. */
  readonly columns: number;
  /** Columns of Mermaid's grid for one of these, so that two or three cells can share several. */
  readonly units: number;
  /** Columns of Mermaid's grid for a layer's name beside its band; 0 where it is above. */
  readonly nameUnits: number;
}

/** Room at both sides of a picture for the line, which may run along the edge of the cells. */
export const edge = 5;

/** From 611 pixels on, where its type is 13 pixels high: the layer's name is beside its parts. */
export const wide: Composition = { id: 'wide', width: 656, columns: 4, units: 12, nameUnits: 11 };

/** For phones and narrow frames: the layer's name is above its parts. */
export const narrow: Composition = { id: 'narrow', width: 288, columns: 2, units: 1, nameUnits: 0 };

/** The two that are on a page together, one shown at a time. */
export const compositions = [wide, narrow] as const;
