import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file inside an installed package.
 *
 * @throws {Error} from Node when the package or the file is not installed.
 */
export function resolvePackageFile(specifier: string): string {
  return createRequire(import.meta.url).resolve(specifier);
}

/**
 * The folder that holds the renderer's own source. Astro bundles what pages import, and then this
 * module no longer lies beside its source, so the project's folder is the second place to look.
 *
 * @throws {Error} when neither place holds the source.
 */
export function rendererFolder(): string {
  const candidates = [
    fileURLToPath(new URL('.', import.meta.url)),
    join(process.cwd(), 'src/diagram/render'),
  ];
  const found = candidates.find((folder) => existsSync(join(folder, 'locate.ts')));
  if (found) return found;
  throw new Error(
    `The diagram renderer does not find its own source in ${candidates.join(' or ')}.\n` +
      'Run the command from the root of the repository.',
  );
}
