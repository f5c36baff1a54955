import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { diagramFontSize } from '../render/config.ts';
import { loadFonts } from '../render/geometry/fonts.ts';
import { isPngText } from '../render/clean/drawing.ts';
import { shortNumbers } from '../render/clean/tree.ts';
import { parseSvg, serializeSvg } from '../render/svg-dom.ts';
import { memoize } from './memoize.ts';

/** Pixels of the file for one unit of the picture: sharp on a dense screen, legible in print. */
const scale = 1.5;
/** A picture of few colours: a palette makes the file less than half as long. */
const format = { palette: true, colours: 32, dither: 0, effort: 1 } as const;

/**
 * The light form of a standalone picture as PNG, for wikis that take no SVG. Text becomes outlines
 * first, so the drawing needs no installed font and is the same on every machine.
 *
 * @param svg What `standaloneSvg` answered.
 */
export async function standalonePng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const make = async () => (await draw(svg)).toString('base64');
  const base64 = await memoize(['png', svg], make, isPngText);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

async function draw(svg: string): Promise<Buffer> {
  const root = parseSvg(svg);
  root.querySelector('style')?.remove();
  for (const text of root.querySelectorAll('text')) outlineText(text);
  // Drawing takes long, and a second core can do it meanwhile.
  const { pixels, width, height } = await renderAsync(serializeSvg(root), {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
  });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(format)
    .toBuffer();
}

const fonts = loadFonts();

/** Puts a path in the place of each line of a text. */
function outlineText(text: Element): void {
  const lines = text.children.length > 0 ? [...text.children] : [text];
  const paths = lines.map((line) => {
    const path = text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
    const attribute = (name: string) => line.getAttribute(name) ?? text.getAttribute(name);
    const number = (name: string, otherwise = 0) => Number(attribute(name) ?? otherwise);
    const face = fonts.face(number('font-weight', 400));
    const content = line.textContent ?? '';
    const size = number('font-size', diagramFontSize);
    const width = face.measure(content, size).advance;
    const left = number('x') - (attribute('text-anchor') === 'middle' ? width / 2 : 0);
    path.setAttribute('d', shortNumbers(face.outline(content, size)));
    path.setAttribute('transform', `translate(${left} ${number('y')})`);
    path.setAttribute('fill', attribute('fill') ?? 'currentColor');
    return path;
  });
  text.replaceWith(...paths);
}
