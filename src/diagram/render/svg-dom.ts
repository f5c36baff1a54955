import { JSDOM } from 'jsdom';

let jsdom: JSDOM['window'] | undefined;
const browser = () => (jsdom ??= new JSDOM('').window);

let parser: DOMParser | undefined;

/**
 * Parses an SVG string as HTML does, since Mermaid's output comes from `innerHTML`.
 *
 * @throws {Error} when the text holds no `<svg>` element.
 */
export function parseSvg(svg: string): Element {
  parser ??= new (browser().DOMParser)();
  const root = parser.parseFromString(svg, 'text/html').querySelector('svg');
  if (!root)
    throw new Error(`Expected an <svg> element, found ${JSON.stringify(svg.slice(0, 60))}`);
  return root;
}

/** Writes a parsed picture as XML, which HTML reads too. */
export const serializeSvg = (root: Element): string =>
  new (browser().XMLSerializer)().serializeToString(root);
