import { join } from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';

/**
 * Where the code of the package finds its data: beside itself. Without a warning, Node 20 reads JSON in CommonJS
 * alone.
 */
const data = 'virtual:catalogue';

/**
 * Bundles the code of the package, with all that it imports, for both module systems.
 *
 * @param root The project’s folder.
 * @param target The folder to write to.
 * @returns The folders of the packages whose code is in the bundles.
 */
export async function bundle(root: string, target: string): Promise<readonly string[]> {
  const index = join(root, 'src/package/api/index.ts');
  const command = join(root, 'src/package/api/command.ts');
  // What makes workbooks is two thirds of the code, so CommonJS imports the file of the others.
  const workbooks = join(root, 'src/exports/matrix/xlsx.ts');
  const written = [
    ...(await write(
      target,
      'esm',
      '.js',
      { index, command, xlsx: workbooks },
      { [data]: './catalogue.cjs' },
    )),
    ...(await write(
      target,
      'cjs',
      '.cjs',
      { index },
      { [workbooks]: './xlsx.js', [data]: './catalogue.json' },
    )),
  ];
  const folders = written.flatMap(({ moduleIds }) => moduleIds.flatMap(packageFolder));
  return [...new Set(folders)].sort();
}

/** Writes one form of the code. What `paths` names is imported from there at run time. */
async function write(
  target: string,
  format: 'esm' | 'cjs',
  ending: string,
  input: Readonly<Record<string, string>>,
  paths: Readonly<Record<string, string>>,
): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    input,
    external: [...Object.keys(paths), /^node:/],
    platform: 'neutral',
    transform: { target: 'node20' },
  });
  const { output } = await build.write({
    dir: target,
    format,
    exports: 'named',
    paths,
    dynamicImportInCjs: true,
    entryFileNames: `[name]${ending}`,
    chunkFileNames: `[name]${ending}`,
  });
  await build.close();
  return output.filter((each) => each.type === 'chunk');
}

/** The folder of the package that a module comes from; none for our own. */
function packageFolder(module: string): readonly string[] {
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'));
  return found ? [found[0]] : [];
}
