import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { BrokenRulesError } from '#rules/broken-rules-error.ts';
import { errorsAmong, warningsAmong, type Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { counted } from '#catalog/text/counted.ts';
import { runInWorker } from './run-in-worker.ts';
import { nextPhase } from './phases.ts';

type Plugin = Extract<
  NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>,
  { name: string }
>;

type Check = (root: string) => Promise<readonly Diagnostic[]>;

/** Runs all rules in a thread of its own, beside what Astro and Vite do until pages are made. */
const checkInThread: Check = (root) =>
  runInWorker('checks the rules', new URL('./rules-thread.ts', import.meta.url), { root });

let checked: Promise<readonly Diagnostic[]> | undefined;

/**
 * The report of what the rules find in the build of this process; undefined where they find nothing,
 * or cannot say. Whatever else stops a build, a page that cannot be compiled for example, is among it
 * with its place, and so is what else is wrong.
 */
export async function brokenRules(): Promise<BrokenRulesError | undefined> {
  const errors = errorsAmong((await checked?.catch(() => undefined)) ?? []);
  return errors.length > 0 ? reportOf(errors) : undefined;
}

const reportOf = (errors: readonly Diagnostic[]) =>
  new BrokenRulesError('The build stopped, because rules are broken.', errors);

/**
 * Runs all rules in a build, and stops it with the report when there are errors, before anything that
 * content or catalogue say is run: pages are compiled beside the rules, and rendered after them.
 *
 * @param check Finds what is broken; for tests.
 */
export function rulesGate(check: Check = checkInThread): AstroIntegration {
  return {
    name: 'rules-gate',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        checked = check(fileURLToPath(config.root));
        // The plugin gets the error; until it asks, nobody has handled it.
        checked.catch(() => undefined);
        updateConfig({ vite: { plugins: [gatePlugin(checked, logger)] } });
      },
    },
  };
}

/** Lets a build go on after its modules are bundled, when what was checked beside has no errors. */
const gatePlugin = (
  checked: Promise<readonly Diagnostic[]>,
  logger: Pick<AstroIntegrationLogger, 'warn'>,
): Plugin => ({
  name: 'rules-gate',
  // Before Astro's own plugin of this hook, which renders the pages.
  enforce: 'pre',
  buildApp: {
    order: 'post',
    async handler() {
      nextPhase('rules');
      const diagnostics = await checked;
      const errors = errorsAmong(diagnostics);
      if (errors.length > 0) throw reportOf(errors);
      const warnings = warningsAmong(diagnostics).length;
      if (warnings > 0) logger.warn(`npm run check tells ${counted(warnings, 'warning')}.`);
      nextPhase('pages');
    },
  },
});
