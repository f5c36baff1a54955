import { join } from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';

/** Where the code of the package finds its data: beside itself. */
const data = '#catalogue';

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
  const workbooks = join(root, 'src/responsibility/formats/xlsx.ts');
  const written = [
    ...(await write(target, 'esm', '.js', { index, command, xlsx: workbooks })),
    ...(await write(target, 'cjs', '.cjs', { index }, { [workbooks]: './xlsx.js' })),
  ];
  const folders = written.flatMap(({ moduleIds }) => moduleIds.flatMap(packageFolder));
  return [...new Set(folders)].sort();
}

/** Writes one form of the code. What `elsewhere` names is imported from there at run time. */
async function write(
  target: string,
  format: 'esm' | 'cjs',
  ending: string,
  input: Readonly<Record<string, string>>,
  elsewhere: Readonly<Record<string, string>> = {},
): Promise<readonly OutputChunk[]> {
  const paths = { ...elsewhere, [data]: './catalogue.json' };
  const build = await rolldown({
    input,
    external: [...Object.keys(paths), /^node:/],
    platform: 'neutral',
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
