/** Makes the site with Astro, in this process. */
import { BrokenRulesError } from '#rules/broken-rules-error.ts';
import { brokenRules } from './rules-gate.ts';

interface Options {
  /** The project's folder, absolute. */
  readonly root: string;
  /** The folder in which the site is made, absolute. */
  readonly outDir: string;
  /** Whether all is made again, whatever earlier builds have left. */
  readonly force: boolean;
  /** Whether Astro says all that it does; else warnings and errors alone. */
  readonly verbose: boolean;
}

/**
 * @throws {SettingsError} where the settings are wrong.
 * @throws {BrokenRulesError} where the facts or the content are.
 * @throws what Astro throws, where a page cannot be made.
 */
export async function buildSite({ root, outDir, force, verbose }: Options): Promise<void> {
  // Loaded before Astro, which would put words of its own before what is wrong with the settings.
  await import('#site.config.ts');
  const { build } = await import('astro');
  await build({ root, outDir, force, logLevel: verbose ? 'info' : 'warn' }).catch(
    async (error: unknown) => {
      if (error instanceof BrokenRulesError) throw error;
      throw (await brokenRules()) ?? error;
    },
  );
}
