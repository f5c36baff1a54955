import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package and the version that is installed: `mermaid@12.3.0`. */
export function versionOf(name: string): string {
  const manifest = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
  return `${name}@${String((JSON.parse(manifest) as { version?: unknown }).version)}`;
}
