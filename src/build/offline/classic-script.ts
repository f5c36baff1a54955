import { compileFunction } from 'node:vm';

/**
 * A module as a classic script, which a browser also runs from a folder: its names stay its own, and
 * it is as strict as a module is.
 *
 * @returns Undefined where it needs to be a module: it imports, exports, or waits at its top.
 */
export function classicScript(module: string): string | undefined {
  if (/\bimport\s*\(/.test(module)) return undefined;
  const strict = `'use strict';${module}\n`;
  try {
    // Compiled and not run: what only a module may say is a mistake of syntax here.
    compileFunction(strict);
    return `(()=>{${strict}})();`;
  } catch {
    return undefined;
  }
}

/** The same in a page: a module waits for the end of the page, and a classic script there does not. */
export function inlineScript(module: string): string | undefined {
  const classic = classicScript(module);
  return classic && `addEventListener('DOMContentLoaded',()=>{${classic}});`;
}
