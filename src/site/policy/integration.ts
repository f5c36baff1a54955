import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Gives each page of a build its policy. In the development server Vite puts scripts of its own into
 * pages, other ones after each edit.
 */
export function policyIntegration(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
        const entrypoint = fileURLToPath(new URL('./middleware.ts', import.meta.url));
        addMiddleware({ entrypoint, order: 'pre' });
      },
    },
  };
}
