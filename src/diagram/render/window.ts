import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import type { Mermaid } from 'mermaid';
import { mermaidConfig } from './config.ts';
import { withCheapConfig } from './config-copies.ts';
import { loadFonts } from './geometry/fonts.ts';
import { installGeometry } from './geometry/install.ts';
import { resolvePackageFile } from './locate.ts';

/** Mermaid, alive in a window of its own. */
export interface MermaidWindow {
  readonly mermaid: Mermaid;
  /** Brings the window's random numbers back to their start, so that two renders are equal. */
  reset(): void;
}

/** A small generator with a fixed seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function makeDeterministic(window: DOMWindow): () => void {
  const math = window.eval('Math') as { random: () => number };
  const reset = (): void => {
    math.random = seededRandom();
  };
  reset();
  return reset;
}

/**
 * Starts Mermaid inside a jsdom window, as the script that browsers load. It runs in the window's
 * own realm, so this process gets no `window` and no `document`, and Astro's build does not take
 * itself for a browser.
 *
 * @throws {Error} when Mermaid or a font is not installed.
 */
export function openMermaid(): MermaidWindow {
  const dom = new JSDOM('<!doctype html><body></body>', { runScripts: 'outside-only' });
  const { window } = dom;
  // jsdom has no structuredClone yet: https://github.com/jsdom/jsdom/issues/3363
  window['structuredClone'] ??= structuredClone;
  installGeometry(window, loadFonts());
  const reset = makeDeterministic(window);

  const file = resolvePackageFile('mermaid/dist/mermaid.min.js');
  const script = new Script(withCheapConfig(readFileSync(file, 'utf8')), { filename: file });
  script.runInContext(dom.getInternalVMContext());
  const mermaid = window['mermaid'] as Mermaid;
  mermaid.initialize(structuredClone(mermaidConfig) as object);
  return { mermaid, reset };
}
