/** Runs the rules beside Astro: over all files in a build, and over saved ones in the development server. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { counted } from '#catalog/text/counted.ts';
import { errorsAmong, warningsAmong, type Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { terminalReport } from '#load/diagnostics/reports.ts';
import { BrokenRulesError, errorAddress } from '#rules/broken-rules-error.ts';
import { nextPhase } from './phases.ts';
import { runInWorker } from './run-in-worker.ts';

type Plugin = Extract<
  NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>,
  { name: string }
>;

/** Finds what is wrong in a project, or in some of its files. */
const check = (root: string, files?: readonly string[]): Promise<readonly Diagnostic[]> =>
  runInWorker('checks the rules', new URL('./rules-worker.ts', import.meta.url), { root, files });

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
 */
export function rulesGate(): AstroIntegration {
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
      nextPhase('Checked the rules');
      const diagnostics = await checked;
      const errors = errorsAmong(diagnostics);
      if (errors.length > 0) throw reportOf(errors);
      const warnings = warningsAmong(diagnostics).length;
      if (warnings > 0) logger.warn(`npm run check tells ${counted(warnings, 'warning')}.`);
      nextPhase('Made the pages');
    },
  },
});

/** What authors write, and rules look at. */
const authored = /^(?:content|src\/catalog\/(?:services|archetypes|traits|retired))\//;

/**
 * Says in the terminal of the development server what the rules find in a file that was just saved: the
 * page is shown all the same.
 */
export function devRules(): AstroIntegration {
  let root = '';
  return {
    name: 'dev-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        let saved = new Set<string>();
        let isChecking = false;
        const checkSaved = async (): Promise<void> => {
          while (saved.size > 0) {
            const files = [...saved];
            saved = new Set();
            const diagnostics = await check(root, files);
            if (diagnostics.length > 0)
              logger.warn(`\n${terminalReport(diagnostics, errorAddress)}`);
          }
        };
        const onSave = (path: string) => {
          const file = relative(root, path).replaceAll('\\', '/');
          if (!authored.test(file)) return;
          saved.add(file);
          if (isChecking) return;
          isChecking = true;
          checkSaved()
            .catch((error: unknown) => logger.error(`The rules stopped: ${String(error)}`))
            .finally(() => (isChecking = false));
        };
        server.watcher.on('add', onSave).on('change', onSave);
      },
    },
  };
}
