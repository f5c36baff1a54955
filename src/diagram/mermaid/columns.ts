/** Reads off Mermaid where it has laid out each cell of a row. */
import { widthOf } from '../font/fonts.ts';
import { diagramFontSize } from '../font/measured-font.ts';
import { MinimalDocument, type MinimalElement } from './dom.ts';
import { type MermaidBlocks, openMermaidBlocks } from './start.ts';

/** Where a cell is in its row, in the units of Mermaid's layout. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/** The id of the picture while Mermaid draws it. */
const id = 'blocks';
const svgNamespace = 'http://www.w3.org/2000/svg';

const advance = (text: string) => widthOf(text, 400);

/** The lines of a label, each an element of its own. */
const linesOf = (label: MinimalElement) =>
  label.querySelectorAll('.text-outer-tspan').map(({ textContent }) => advance(textContent));

/** What a browser says of a group: as large as the rectangles and labels in it. */
function box(element: MinimalElement): Record<string, number> {
  const rects = [element, ...element.querySelectorAll('rect')].filter(
    ({ localName }) => localName === 'rect',
  );
  const numbers = (name: string) => rects.map((rect) => Number(rect.getAttribute(name) ?? 0));
  const lines = linesOf(element);
  return {
    x: 0,
    y: 0,
    width: Math.max(0, ...numbers('width'), ...lines),
    height: Math.max(0, ...numbers('height'), lines.length * diagramFontSize),
  };
}

const document = new MinimalDocument({
  box,
  textLength: (line) =>
    line.children.reduce((sum, { textContent }) => sum + advance(textContent), 0),
});
let mermaid: MermaidBlocks | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Lays out a block diagram of cells that `blockText` wrote, with Mermaid and without a browser.
 *
 * @returns The cells by their ids; gaps are none.
 * @throws {Error} Mermaid's, for text that it cannot read.
 */
export function columnsOf(text: string): Promise<ReadonlyMap<string, Column>> {
  // Mermaid keeps what it draws in variables of its own, so one picture waits for the other.
  const columns = queue.then(() => layOut(text));
  queue = columns.catch(() => undefined);
  return columns;
}

async function layOut(text: string): Promise<ReadonlyMap<string, Column>> {
  mermaid ??= openMermaidBlocks(document);
  const svg = document.body.appendChild(document.createElementNS(svgNamespace, 'svg'));
  svg.setAttribute('id', id);
  try {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    await diagram.render(id, '');
    return new Map(svg.querySelectorAll('g.node').map((node) => [idOf(node), columnOf(node)]));
  } finally {
    svg.remove();
  }
}

/** Mermaid writes the picture's id before a cell's own. */
const idOf = ({ id: own }: MinimalElement) =>
  own.startsWith(`${id}-`) ? own.slice(id.length + 1) : own;

function columnOf(node: MinimalElement): Column {
  const width = Number(node.querySelector('rect')?.getAttribute('width'));
  const [, middle] = /^translate\(([-\d.e]+)/.exec(node.getAttribute('transform') ?? '') ?? [];
  return { left: Number(middle) - width / 2, width };
}
