import { diagramFontSize } from '../render/config.ts';
import { loadFonts } from '../render/geometry/fonts.ts';
import { mapElements } from '../render/svg/map.ts';
import { element, elementsOf, textContent, type SvgNode } from '../render/svg/node.ts';

const fonts = loadFonts();

/** Puts paths in the place of all text, which then needs no font. */
export const outlineText = (tree: SvgNode): SvgNode =>
  mapElements(tree, (text) => {
    if (text.name !== 'text') return text;
    const lines = elementsOf(text);
    return (lines.length > 0 ? lines : [text]).map((line) => outlineLine(line, text));
  });

function outlineLine(line: SvgNode, text: SvgNode): SvgNode {
  const attribute = (name: string) => line.attributes[name] ?? text.attributes[name];
  const number = (name: string, otherwise = 0) => Number(attribute(name) ?? otherwise);
  const face = fonts.face(number('font-weight', 400));
  const content = textContent(line);
  const size = number('font-size', diagramFontSize);
  const width = face.measure(content, size).advance;
  const left = number('x') - (attribute('text-anchor') === 'middle' ? width / 2 : 0);
  return element('path', {
    d: face.outline(content, size),
    transform: `translate(${left} ${number('y')})`,
    fill: attribute('fill') ?? 'currentColor',
  });
}
