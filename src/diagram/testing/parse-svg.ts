import { JSDOM } from 'jsdom';

/** The `<svg>` element of a text, read as XML. @throws {Error} where it is not well-formed. */
export const parseSvg = (text: string): Element =>
  new JSDOM(text, { contentType: 'image/svg+xml' }).window.document.documentElement;
