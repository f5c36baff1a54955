import { toSyntaxError, UnsupportedDiagramError } from './errors.ts';
import { kindOf } from './kinds.ts';
import { firstWord } from './source-lines.ts';
import { openMermaid } from './window.ts';
import type { MermaidWindow } from './window.ts';

let opened: MermaidWindow | undefined;
let queue: Promise<unknown> = Promise.resolve();

async function renderNow(text: string, id: string): Promise<string> {
  opened ??= openMermaid();
  opened.reset();
  try {
    const { svg } = await opened.mermaid.render(id, text);
    return svg;
  } catch (error) {
    throw toSyntaxError(error, text);
  }
}

/**
 * Renders Mermaid text to Mermaid's raw SVG without a browser. The first call starts Mermaid,
 * which takes about half a second; renders run one after the other.
 *
 * @param options.id the id of the `<svg>` element: letters, digits and hyphens.
 * @throws {UnsupportedDiagramError} for a kind whose geometry nobody has compared with a browser's.
 * @throws {MermaidSyntaxError} for text that Mermaid cannot read.
 */
export function renderMermaid(text: string, options: { id: string }): Promise<string> {
  const word = firstWord(text);
  if (!kindOf(word)) return Promise.reject(new UnsupportedDiagramError(word));
  const result = queue.then(() => renderNow(text, options.id));
  queue = result.catch(() => undefined);
  return result;
}
