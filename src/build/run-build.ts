/** What `npm run build` does: makes the site, and publishes it when it is complete. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { duration, inDigits, size } from '#catalog/text/amounts.ts';
import { cacheFolders } from '#load/cache/store.ts';
import { BrokenRulesError } from '#rules/broken-rules-error.ts';
import { beginPhases, endPhases } from './phases.ts';
import { publish, recover } from './publish/publish.ts';
import { targetPaths } from './publish/target.ts';
import { brokenRules } from './rules.ts';
import { beforeBuild, noteBuild, unchangedSite, type Contents } from './unchanged.ts';

/** What is wrong with a command line. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

const help = `npm run build -- [--outDir <folder>] [--force] [--quick] [--verbose]

Checks the rules, makes the site and puts it in the folder when it is complete. Until then,
and if anything fails, the last site stays. Where nothing has changed since, it says so.

  --outDir   the folder; dist when left out
  --force    makes everything again, though nothing has changed
  --quick    leaves out PNGs, cards and texts for wikis: the local server makes them on request
  --verbose  shows all that Astro says
  --help     this text
`;

/** @throws {OptionsError} */
function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        outDir: { type: 'string', default: 'dist' },
        force: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.outDir === '') throw new TypeError('--outDir has no value');
    return values;
  } catch (error) {
    throw new OptionsError(`${(error as Error).message.replace(/\.?$/, '.')} See --help.`);
  }
}

/**
 * Builds the site and publishes it to a folder, unless that has it already. Says what it does.
 *
 * @param root The project's folder, absolute.
 * @param args What stands behind the command, without `--verbose`.
 * @param verbose Whether Astro says all that it does; else warnings and errors alone.
 * @throws {SettingsError} where the settings are wrong.
 * @throws {BrokenRulesError} where the facts or the content are.
 * @throws what `publish` throws, and what Astro throws where a page cannot be made.
 */
export async function runBuild(
  root: string,
  args: readonly string[],
  verbose: boolean,
): Promise<void> {
  const options = readOptions(args);
  if (options.help) return void process.stdout.write(help);
  const { outDir, force, quick } = options;
  const from = performance.now();
  const { target } = targetPaths(outDir);
  const sizeOf = ({ files, bytes }: Contents) => `${inDigits(files)} files, ${size(bytes)}`;
  const seconds = () => duration((performance.now() - from) / 1000);
  recover(root, outDir);
  // The integration that writes the exports reads it, and so does the digest of what a build reads.
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
  const build = async (outDir: string) => {
    if (!verbose) beginPhases();
    // Loaded before Astro, which would put words of its own before what is wrong with the settings.
    await import('#site.config.ts');
    const astro = await import('astro');
    try {
      await astro.build({ root, outDir, force, logLevel: verbose ? 'info' : 'warn' });
    } catch (error) {
      if (error instanceof BrokenRulesError) throw error;
      throw (await brokenRules()) ?? error;
    }
    endPhases();
  };
  await publish({ root, target, build });
  console.log(`${sizeOf(noteBuild(root, target, before))}, in ${seconds()}: ${outDir}/`);
}
