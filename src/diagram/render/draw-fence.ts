import { accessibleName, withoutAccessibleName } from './accessible-name.ts';
import type { Drawing } from './drawing.ts';
import { MissingNameError } from './errors.ts';
import { renderDiagram } from './index.ts';
import { requireLimits } from './limits.ts';

/**
 * Draws a fence of the prose, named by its own `accTitle` and `accDescr`.
 *
 * @param id Prefix of the picture's ids, unique on its page.
 * @throws {MissingNameError} when the diagram does not say what it shows.
 * @throws {MermaidSyntaxError} for text that Mermaid cannot read, or that the limits reject.
 * @throws {UnsupportedDiagramError} for a kind of diagram that is not supported.
 */
export async function drawFence(
  text: string,
  options: { readonly id: string; readonly cacheFolder?: string },
): Promise<Drawing> {
  requireLimits(text);
  const { title, description } = accessibleName(text);
  if (!title || !description) {
    const missing = [!title && 'accTitle', !description && 'accDescr'];
    throw new MissingNameError(missing.filter((name) => name !== false));
  }
  return renderDiagram(withoutAccessibleName(text), { ...options, title, description });
}
