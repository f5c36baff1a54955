import { cleanTree, type CleanOptions } from '../clean.ts';
import { diagramFontSize } from '../config.ts';
import type { Drawing } from '../drawing.ts';
import { toSyntaxError, UnsupportedDiagramError } from '../errors.ts';
import { boundingBox } from '../geometry/bounding-box.ts';
import { noBox } from '../geometry/box.ts';
import { loadFonts } from '../geometry/fonts.ts';
import { TextStyles } from '../geometry/text-style.ts';
import { kindOf } from '../kinds.ts';
import { requireLimits } from '../limits.ts';
import { MinimalDocument } from '../minimal-dom/document.ts';
import type { MinimalElement } from '../minimal-dom/element.ts';
import { firstWord } from '../source-lines.ts';
import { isPlain } from './is-plain.ts';
import { openMermaidBlocks, type MermaidBlocks } from './mermaid-blocks.ts';
import { blockStyles } from './style-sheet.ts';

// It has what is asked of an element here, and a test compares with jsdom's.
const asElement = (element: MinimalElement): Element => element as unknown as Element;

/** The id of the picture that is being drawn, which the cleaner takes out again. */
const id = 'blocks';
const svgNamespace = 'http://www.w3.org/2000/svg';

const fonts = loadFonts();
const advance = (text: string) => fonts.face(400).measure(text, diagramFontSize).advance;
let styles = new TextStyles(blockStyles, fonts);
const document = new MinimalDocument({
  box: (element) => ({ ...(boundingBox(asElement(element), styles) ?? noBox) }),
  // A line of words, each an element of its own: Mermaid asks whether it is narrow enough.
  textLength: (line) =>
    line.children.reduce((sum, { textContent }) => sum + advance(textContent), 0),
});
let mermaid: MermaidBlocks | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a block diagram that we wrote ourselves: blocks without links, with labels that `isPlain`.
 * Mermaid reads, lays out and draws it as it does in `renderDiagram`, without jsdom and DOMPurify,
 * which take more than nine tenths of the time there.
 *
 * @throws {MermaidSyntaxError} for text that Mermaid cannot read, or that the limits reject.
 * @throws {UnsupportedDiagramError} for text of another kind of diagram.
 * @throws {RangeError} for more than plain blocks.
 */
export function drawBlocks(text: string, options: CleanOptions): Promise<Drawing> {
  // Mermaid keeps what it draws in variables of its own, so one picture waits for the other.
  const drawing = queue.then(() => drawNow(text, options));
  queue = drawing.catch(() => undefined);
  return drawing;
}

async function drawNow(text: string, options: CleanOptions): Promise<Drawing> {
  requireLimits(text);
  const word = firstWord(text);
  if (kindOf(word) !== 'block') throw new UnsupportedDiagramError(word);
  if (!isPlain(text)) throw new RangeError('Labels with markup cannot be drawn here.');
  mermaid ??= openMermaidBlocks(document);
  styles = new TextStyles(blockStyles, fonts);
  const svg = document.body.appendChild(document.createElementNS(svgNamespace, 'svg'));
  svg.setAttribute('id', id);
  try {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text).catch((error: unknown) => {
      throw toSyntaxError(error, text);
    });
    if (diagram.db.getEdges().length > 0) {
      throw new RangeError('Links cannot be drawn here.');
    }
    await diagram.render(id, '');
    return cleanTree(asElement(svg), styles, options);
  } finally {
    svg.remove();
  }
}
