import { JSDOM } from 'jsdom';

let parser: DOMParser | undefined;

/**
 * Parses an SVG string as HTML does, since Mermaid's output comes from `innerHTML`.
 *
 * @throws {Error} when the text holds no `<svg>` element.
 */
export function parseSvg(svg: string): Element {
  parser ??= new new JSDOM('').window.DOMParser();
  const root = parser.parseFromString(svg, 'text/html').querySelector('svg');
  if (!root)
    throw new Error(`Expected an <svg> element, found ${JSON.stringify(svg.slice(0, 60))}`);
  return root;
}
