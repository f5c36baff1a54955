import { loadFonts } from './fonts.ts';
import { diagramFontSize } from './measured-font.ts';

const fonts = loadFonts();

/** The width of a line of text in the site's own font, in pixels. */
export const widthOf = (text: string, weight: number, size: number = diagramFontSize): number =>
  fonts.face(weight).width(text, size);
