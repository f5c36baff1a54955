/**
 * An element as data, so that one function makes a piece of a page for the build and for the browser.
 */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

/** Makes an element. */
export const element = (
  tag: string,
  attributes: Tree['attributes'],
  ...children: Tree['children']
): Tree => ({ tag, attributes, children });

/** A sentence of the catalogue, in which backticks mark code. */
export const sentence = (text: string): Tree['children'] =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? element('code', {}, piece) : piece));
