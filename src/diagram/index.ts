/** The pictures of stacks: from the catalogue to SVG, at build time and without a browser. */
export { widthOf } from './font/fonts.ts';
export { glyphOf, type Glyph } from './glyph.ts';
export { flowchartText } from './stack/flowchart-text.ts';
export { wide } from './stack/composition.ts';
export { stackPicture, stackPictures, type StackPicture } from './stack/picture.ts';
export { standalonePng } from './png.ts';
export { standalone, type Captions } from './standalone.ts';
export { drawStack, svgOf } from './svg/draw-stack.ts';
export { asFittedText, asText } from './svg/lettering.ts';
export { serialize } from './svg/node.ts';
