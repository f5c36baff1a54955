import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { cacheFolders } from '#load/cache/store.ts';
import { duration, inDigits, size } from '#catalog/text/amounts.ts';
import type { BuildOptions } from './options.ts';
import { beginPhases, endPhases } from './phases.ts';
import { placesOf } from './publish/places.ts';
import { publish, recover } from './publish/publish.ts';
import { beforeBuild, noteBuild, unchangedSite } from './unchanged/stamp.ts';
import type { Tree } from './unchanged/tree.ts';

/**
 * Builds the site and publishes it to a folder, unless that has it already. Says what it does.
 *
 * @param root The project's folder, absolute.
 * @throws what `publish` and `buildSite` throw.
 */
export async function runBuild(
  root: string,
  { outDir, force, quick, verbose }: Omit<BuildOptions, 'help'>,
): Promise<void> {
  const from = performance.now();
  const { target } = placesOf(outDir);
  const sizeOf = (tree: Tree) => `${inDigits(tree.files)} files, ${size(tree.bytes)}`;
  const seconds = () => duration((performance.now() - from) / 1000);
  recover(root, outDir);
  // The integration that writes the exports reads it, and so does the stamp.
  if (quick) process.env.EXPORTS = 'quick';
  if (force) {
    for (const folder of cacheFolders) rmSync(join(root, folder), { recursive: true, force: true });
  }
  const unchanged = force ? undefined : unchangedSite(root, target);
  if (unchanged) {
    console.log(
      `Nothing has changed since the last build: ${sizeOf(unchanged)} (${seconds()}): ${outDir}/\nTo build all the same: npm run build -- --force`,
    );
    return;
  }
  const before = beforeBuild(root);
  const build = async (folder: string) => {
    if (!verbose) beginPhases();
    await buildSite({ root, outDir: folder, force, verbose });
    endPhases();
  };
  await publish({ root, target, build });
  console.log(`${sizeOf(noteBuild(root, target, before))}, in ${seconds()}: ${outDir}/`);
}
