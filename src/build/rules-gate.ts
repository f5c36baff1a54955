import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BrokenRules } from '../checks/broken-rules.ts';
import type { Finding } from '../findings/finding.ts';
import { progress } from './progress/progress.ts';

type Check = (root: string) => Promise<readonly Finding[]>;

// Loaded for a build only: the development server does without the rules and what they read.
const checkAll: Check = async (root) =>
  (await import('../checks/check-project.ts')).checkProject(root);

/**
 * Runs all rules before a build, and stops it with the report when one is broken. Nothing is
 * written by then.
 *
 * @param check Finds what is broken; for tests.
 */
export function rulesGate(check: Check = checkAll): AstroIntegration {
  return {
    name: 'rules-gate',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        progress.phase('rules');
        const findings = await check(fileURLToPath(config.root));
        if (findings.length === 0) return;
        throw new BrokenRules(
          'The build stopped before it began, because rules are broken.',
          findings,
        );
      },
    },
  };
}
