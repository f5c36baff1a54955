import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { errorAddress } from '#rules/error-address.ts';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { terminalReport } from '#load/diagnostics/reports.ts';
import { runInWorker } from './run-in-worker.ts';

type Check = (root: string, files: readonly string[]) => Promise<readonly Diagnostic[]>;

const checkInThread: Check = (root, files) =>
  runInWorker('checks the rules', new URL('./rules-thread.ts', import.meta.url), { root, files });

/** What authors write, and rules look at. */
const written = /^(?:content|src\/catalog\/(?:services|archetypes|traits|retired))\//;

/**
 * Says in the terminal of the development server what the rules find in a file that was just saved, in a
 * thread beside it: the page is shown all the same.
 *
 * @param check Finds what is wrong in some files; for tests.
 */
export function devRules(check: Check = checkInThread): AstroIntegration {
  let root = '';
  return {
    name: 'dev-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        let saved = new Set<string>();
        let isAtWork = false;
        const look = async (): Promise<void> => {
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
          if (!written.test(file)) return;
          saved.add(file);
          if (isAtWork) return;
          isAtWork = true;
          look()
            .catch((error: unknown) => logger.error(`The rules stopped: ${String(error)}`))
            .finally(() => (isAtWork = false));
        };
        server.watcher.on('add', onSave).on('change', onSave);
      },
    },
  };
}
