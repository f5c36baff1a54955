import { readFileSync } from 'node:fs';
import { constants, createContext, Script } from 'node:vm';
import type { Mermaid } from 'mermaid';
import { resolvePackageFile } from '../font/measured-font.ts';
import { mermaidConfig } from './config.ts';
import { type MinimalDocument, MinimalElement } from './dom.ts';

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

/** `getConfig = name(() => assignWithDepth({}, currentConfig), "getConfig")`, minified. */
const getConfig = /(?<==[\w$]+\(\(\)=>)[\w$]+\(\{\},([\w$]+)\)(?=,"getConfig"\))/;

/**
 * Makes `getConfig` in Mermaid's script copy one level instead of all. Mermaid calls it about
 * thirteen times a label and each time copies the settings of all diagrams and the theme, which
 * is three quarters of a render's time. One render's settings cannot reach the next one's, since
 * `render` makes them again; the browser tests compare with the script as it is.
 *
 * Without a match the script stays as it is, and only takes longer.
 */
export function withCheapConfig(script: string): string {
  return script.replace(getConfig, '({...$1})');
}
