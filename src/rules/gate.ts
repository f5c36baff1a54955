import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Runs all rules before a build, and stops it with the report when one is broken. */
export function rulesGate(): AstroIntegration {
  return {
    name: 'rules-gate',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        // Loaded here, so that the development server does not read every rule.
        const { checkProject } = await import('./check-project.ts');
        const { errorAddress } = await import('./error-address.ts');
        const { terminalReport } = await import('../report/terminal.ts');
        const findings = await checkProject(fileURLToPath(config.root));
        if (findings.length > 0) throw new BrokenRules(terminalReport(findings, errorAddress));
      },
    },
  };
}

/** Stops the build. Astro prints the message; a stack trace would only bury it. */
class BrokenRules extends Error {
  override readonly name = 'BrokenRules';

  constructor(report: string) {
    super(`The build stopped before it began, because rules are broken.\n\n${report}`);
    this.stack = '';
  }
}
