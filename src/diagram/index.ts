/** The pictures of stacks: from the catalogue to SVG, at build time and without a browser. */
export { stackDescription } from './stack/description.ts';
export { outlinePicture, stackPictures, type StackPicture } from './stack/picture.ts';
