/** The pictures of stacks: from the catalogue to SVG, at build time and without a browser. */
export { stackDescription } from './stack/description.ts';
export { flowchartText } from './stack/flowchart-text.ts';
export { outlinePicture, stackPictures, type StackPicture } from './stack/picture.ts';
export { fitText } from './standalone/fit-text.ts';
export { standalonePng } from './standalone/png.ts';
export { standaloneSvg, type Lettering } from './standalone/standalone-svg.ts';
export { widthOf } from './standalone/text-lines.ts';
