/** Which files of a built site are compressed, and which are what an earlier run made of them. */
import { globSync } from 'node:fs';
import { encodings } from './encodings.ts';

/** Text in every form; pictures and fonts are compressed in themselves, and so is Pagefind's index. */
const compressible = /\.(?:html|css|m?js|json|svg|xml|txt|md|map|webmanifest|wasm)$/;

const made = new RegExp(`(?:${encodings.map(({ ending }) => RegExp.escape(ending)).join('|')})$`);

/**
 * The file that a compressed one stands for, by its name: `index.html` of `index.html.br`. Undefined for
 * what no run writes.
 */
export function sourceOf(file: string): string | undefined {
  const source = file.replace(made, '');
  return source !== file && compressible.test(source) ? source : undefined;
}

/** The files of a built site, sorted, by their path in its folder. */
export interface Files {
  readonly sources: readonly string[];
  /** What some run made, of whatever it made it. */
  readonly made: readonly string[];
}

/** @param folder The folder of a built site. */
export function filesIn(folder: string): Files {
  const all = globSync('**/*.*', { cwd: folder }).sort();
  return {
    sources: all.filter((file) => compressible.test(file)),
    made: all.filter((file) => sourceOf(file) !== undefined),
  };
}
