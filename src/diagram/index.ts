/** The pictures of stacks: from the catalogue to SVG, at build time and without a browser. */
export { glyphOf, type Glyph } from './glyph/glyph.ts';
export { serialize, type SvgNode } from './render/index.ts';
export { stackDescription } from './stack/description.ts';
export { flowchartText } from './stack/flowchart-text.ts';
export { stackPictures, type StackPicture } from './stack/picture.ts';
export { fitText } from './standalone/fit-text.ts';
export { standalonePng } from './standalone/png.ts';
export { standalone, type Lettering } from './standalone/standalone.ts';
export { widthOf } from './standalone/width-of.ts';
