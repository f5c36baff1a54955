import { toSyntaxError, UnsupportedDiagramError } from './errors.ts';
import { drawnAs, kindOf } from './kinds.ts';
import type { DiagramKind } from './kinds.ts';
import { requireLimits, requireNoReport } from './limits.ts';
import { firstWord } from './source-lines.ts';
import { openMermaid } from './window.ts';
import type { MermaidWindow } from './window.ts';

let opened: MermaidWindow | undefined;
let queue: Promise<unknown> = Promise.resolve();

async function renderNow(text: string, id: string, kind: DiagramKind): Promise<string> {
  opened ??= openMermaid();
  opened.reset();
  const { svg } = await opened.mermaid.render(id, text).catch((error: unknown) => {
    throw toSyntaxError(error, text);
  });
  requireNoReport(text, svg, drawnAs[kind]);
  return svg;
}

/**
 * Renders Mermaid text to Mermaid's raw SVG without a browser. The first call starts Mermaid,
 * which takes about half a second; renders run one after the other.
 *
 * @param options.id the id of the `<svg>` element: letters, digits and hyphens.
 * @throws {UnsupportedDiagramError} for a kind whose geometry nobody has compared with a browser's.
 * @throws {MermaidSyntaxError} for text that Mermaid cannot read, is too long, or sets more than
 * boxes and arrows; and where Mermaid draws its error instead of throwing it.
 */
export async function renderMermaid(text: string, options: { id: string }): Promise<string> {
  requireLimits(text);
  const word = firstWord(text);
  const kind = kindOf(word);
  if (!kind) throw new UnsupportedDiagramError(word);
  const result = queue.then(() => renderNow(text, options.id, kind));
  queue = result.catch(() => undefined);
  return result;
}
