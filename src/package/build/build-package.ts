import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { declarations } from './declarations.ts';
import { licencesOf } from './licences.ts';
import { packCatalogue, type PublishedCatalogue } from './pack-catalogue.ts';

/**
 * Writes what the package consists of beside its hand-written files: `dist/` and the licences.
 *
 * @param root The project’s folder.
 * @param folder The package’s folder, with its `package.json`.
 * @throws {Error} where the package’s version is not the project’s.
 */
export async function buildPackage(
  root: string,
  folder: string,
  catalogue: PublishedCatalogue,
): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const expected = catalogue.origin.version;
  if (version !== expected) {
    const file = 'packages/dividing-line/package.json';
    throw new Error(`${file} has version ${version}, the project ${expected}: write that there.`);
  }
  const api = join(root, 'src/package/api');
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'catalogue.json'), JSON.stringify(packCatalogue(catalogue)));
  writeFileSync(join(dist, 'catalogue.cjs'), "module.exports = require('./catalogue.json');\n");
  for (const [name, text] of declarations(api, catalogue.services)) {
    writeFileSync(join(dist, name), text);
  }
  writeFileSync(join(dist, 'LICENCES.md'), licencesOf(await bundle(root, dist)));
  for (const name of ['LICENSE', 'LICENSE-CONTENT']) {
    copyFileSync(join(root, name), join(folder, name));
  }
}
