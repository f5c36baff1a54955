import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mermaidConfig } from './config.ts';
import { fontBytes } from './geometry/fonts.ts';
import { rendererFolder } from './locate.ts';

/** The renderer's own source files, tests left out, in one fixed order. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
}

/** The packages that lay a diagram out and measure it, below the repository's root. */
const packages = ['mermaid', 'jsdom', 'fontkit', 'path-data-parser'];

/** A package and the version that is installed: `mermaid@12.3.0`. */
export function versionOf(name: string): string {
  const manifest = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
  return `${name}@${String((JSON.parse(manifest) as { version?: unknown }).version)}`;
}

function compute(): string {
  const hash = createHash('sha256').update(JSON.stringify(mermaidConfig));
  for (const name of packages) hash.update(versionOf(name));
  for (const bytes of fontBytes()) hash.update(bytes);
  const folder = rendererFolder();
  for (const name of sourceFiles(folder))
    hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

let known: string | undefined;

/**
 * A hash of all that decides how a diagram looks, apart from the diagram: the versions of Mermaid
 * and of what measures for it, the configuration, the fonts and the renderer's own source.
 */
export function rendererFingerprint(): string {
  known ??= compute();
  return known;
}
