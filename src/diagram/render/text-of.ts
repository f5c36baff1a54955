import { parseSvg } from './svg-dom.ts';

/**
 * The text of a node in a cleaned SVG, lines joined by one space, or nothing when the picture has
 * no such node.
 */
export function textOf(svg: string, nodeId: string): string | undefined {
  const root = parseSvg(svg);
  const owners = [...root.querySelectorAll('[data-id]')];
  const node = owners.find((element) => element.getAttribute('data-id') === nodeId);
  if (!node) return undefined;
  const lines = [...node.querySelectorAll('text')].flatMap((text) => {
    const parts = [...text.children].filter((part) => part.hasAttribute('x'));
    return (parts.length > 0 ? parts : [text]).map((part) => part.textContent);
  });
  return lines.join(' ');
}
