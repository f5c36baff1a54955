/** The pictures of stacks: from the catalogue to SVG, at build time and without a browser. */
export { widthOf } from './font/width-of.ts';
export { glyphOf, type Glyph } from './glyph/glyph.ts';
export { flowchartText } from './stack/flowchart-text.ts';
export { wide } from './stack/composition.ts';
export { stackPicture, stackPictures, type StackPicture } from './stack/picture.ts';
export { standalonePng } from './standalone/png.ts';
export { standalone, type Captions } from './standalone/standalone.ts';
export { drawStack, svgOf } from './svg/draw-stack.ts';
export { asFittedText, asText } from './svg/lettering.ts';
export { serialize } from './svg/serialize.ts';
