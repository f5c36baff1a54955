import { readFileSync } from 'node:fs';
import { resolvePackageFile } from './resolve-package-file.ts';
import { Face } from './face.ts';
import { measuredFont } from './measured-font.ts';

/** The faces that diagrams are set in, chosen by CSS weight. */
export interface Fonts {
  face(weight: number): Face;
}

/** The bytes of the measured font files, in the order of `measuredFont.faces`. */
export function fontBytes(): Uint8Array[] {
  return measuredFont.faces.map(({ file }) => readFileSync(resolvePackageFile(file)));
}

let loaded: Fonts | undefined;

/**
 * The measured fonts, read once a process: what they were asked before is not computed again.
 *
 * @throws {Error} when a font file is missing: `npm install` brings it.
 */
export function loadFonts(): Fonts {
  loaded ??= readFonts();
  return loaded;
}

function readFonts(): Fonts {
  const [regular, semibold] = fontBytes().map((bytes) => new Face(bytes));
  if (!regular || !semibold) throw new Error('measuredFont needs a regular and a semibold face');
  // CSS picks the lighter face up to 500 and the heavier one above:
  // https://www.w3.org/TR/css-fonts-4/#font-style-matching
  return { face: (weight) => (weight > 500 ? semibold : regular) };
}
