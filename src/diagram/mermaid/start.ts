import { readFileSync } from 'node:fs';
import { constants, createContext, Script } from 'node:vm';
import type { Mermaid } from 'mermaid';
import { resolvePackageFile } from '../font/resolve-package-file.ts';
import { mermaidConfig } from './config.ts';
import { withCheapConfig } from './config-copies.ts';
import type { MinimalDocument } from './dom.ts';
import { MinimalElement } from './dom.ts';

/**
 * As much of Mermaid as blocks are drawn with. Its types call `mermaidAPI` deprecated, in favour of
 * `render`, which parses and sanitizes as for a page and so needs a browser's whole document. A version
 * of Mermaid without it fails in the tests of `columns.ts`.
 */
export interface MermaidBlocks {
  readonly mermaidAPI: {
    getDiagramFromText(text: string): Promise<{
      render(id: string, version: string): Promise<void>;
    }>;
  };
}

/** Timers of no delay run at once: Mermaid sets one before each time that it measures. */
const soon = (run: () => void): void => queueMicrotask(run);

/**
 * Starts Mermaid, as the script that browsers load, with a document that is just good enough to draw
 * blocks into. It runs in a realm of its own, so this process gets no `window` and no `document`.
 *
 * @throws {Error} when Mermaid is not installed.
 */
export function openMermaidBlocks(document: MinimalDocument): MermaidBlocks {
  const realm = createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>;
  // DOMPurify takes a window with an `Element` for a browser's, and this document, which cannot parse
  // HTML, for one in which there is nothing to sanitize.
  Object.assign(realm, { window: realm, document, Element: MinimalElement });
  Object.assign(realm, { structuredClone, setTimeout: soon, addEventListener: () => undefined });
  const file = resolvePackageFile('mermaid/dist/mermaid.min.js');
  const script = new Script(withCheapConfig(readFileSync(file, 'utf8')), { filename: file });
  script.runInContext(realm);
  const mermaid = realm['mermaid'] as MermaidBlocks & Pick<Mermaid, 'initialize'>;
  mermaid.initialize(structuredClone(mermaidConfig) as object);
  return mermaid;
}
