/** Builds `packages/dividing-line/`: bundles, data, types and licences beside what is written by hand. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';
import { packCatalogue, type PublishedCatalogue } from './api/packed.ts';
import { declarations } from './declarations.ts';

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
  const { version } = manifestOf(folder);
  const expected = catalogue.origin.version;
  if (version !== expected) {
    const file = 'packages/dividing-line/package.json';
    throw new Error(`${file} has version ${version}, the project ${expected}: write that there.`);
  }
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'catalogue.json'), JSON.stringify(packCatalogue(catalogue)));
  writeFileSync(join(dist, 'catalogue.cjs'), "module.exports = require('./catalogue.json');\n");
  const api = join(root, 'src/package/api');
  for (const [name, text] of declarations(api, catalogue.services)) {
    writeFileSync(join(dist, name), text);
  }
  writeFileSync(join(dist, 'LICENCES.md'), licencesOf(await bundle(root, dist)));
  for (const name of ['LICENSE', 'LICENSE-CONTENT']) {
    copyFileSync(join(root, name), join(folder, name));
  }
}

/**
 * Where the code of the package finds its data: beside itself. Without a warning, Node 20 reads JSON in CommonJS
 * alone.
 */
const data = 'virtual:catalogue';

/**
 * Bundles the code of the package, with all that it imports, for both module systems.
 *
 * @returns The folders of the packages whose code is in the bundles.
 */
async function bundle(root: string, target: string): Promise<readonly string[]> {
  const index = join(root, 'src/package/api/index.ts');
  const command = join(root, 'src/package/api/command.ts');
  // What makes workbooks is two thirds of the code, so CommonJS imports the file of the others.
  const xlsx = join(root, 'src/exports/matrix/xlsx.ts');
  const written = [
    ...(await write(target, 'esm', { index, command, xlsx }, { [data]: './catalogue.cjs' })),
    ...(await write(target, 'cjs', { index }, { [xlsx]: './xlsx.js', [data]: './catalogue.json' })),
  ];
  const folders = written.flatMap(({ moduleIds }) => moduleIds.flatMap(packageFolder));
  return [...new Set(folders)].sort();
}

/** Writes one form of the code. What `paths` names is imported from there at run time. */
async function write(
  target: string,
  format: 'esm' | 'cjs',
  input: Readonly<Record<string, string>>,
  paths: Readonly<Record<string, string>>,
): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    input,
    external: [...Object.keys(paths), /^node:/],
    platform: 'neutral',
    transform: { target: 'node20' },
  });
  const name = format === 'esm' ? '[name].js' : '[name].cjs';
  const { output } = await build.write({
    dir: target,
    format,
    exports: 'named',
    paths,
    dynamicImportInCjs: true,
    entryFileNames: name,
    chunkFileNames: name,
  });
  await build.close();
  return output.filter((each) => each.type === 'chunk');
}

/** The folder of the package that a module comes from; none for our own. */
function packageFolder(module: string): readonly string[] {
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'));
  return found ? [found[0]] : [];
}

/**
 * The licences of the packages whose code is in the bundles, as one text.
 *
 * @throws {Error} where a package has no file with its licence.
 */
const licencesOf = (folders: readonly string[]): string =>
  [
    '# Licences of bundled packages\n\nThe code in `dist/` contains code of these packages.\n',
    ...folders.map((folder) => {
      const { name, version } = manifestOf(folder);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined) {
        throw new Error(`${name} has no file with its licence in ${folder}.`);
      }
      return `## ${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    }),
  ].join('\n');

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;

/** A tarball, as npm reports it. */
export interface Tarball {
  /** Its path. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly unpackedSize: number;
}

/**
 * Packs a built package, as `npm pack` in its folder would.
 *
 * @param folder The package’s folder.
 * @param target The folder that the tarball is written to.
 * @throws {Error} where npm fails, with its words.
 */
export function pack(folder: string, target: string): Tarball {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', target];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack stopped (exit code ${status}): ${stderr.trim()}`);
  // npm 10 prints a list, npm 11.16 and newer an object by name.
  const [packed] = Object.values(
    JSON.parse(stdout) as Record<string, Omit<Tarball, 'file'> & { readonly filename: string }>,
  );
  if (!packed) throw new Error('npm pack wrote nothing.');
  const { filename, size, unpackedSize } = packed;
  return { file: join(target, filename), size, unpackedSize };
}
