import { createRequire } from 'node:module';

/**
 * The path of a file inside an installed package.
 *
 * @throws {Error} from Node when the package or the file is not installed.
 */
export function resolvePackageFile(specifier: string): string {
  return createRequire(import.meta.url).resolve(specifier);
}
