import type { Finding } from '../../findings/finding.ts';

/** One of the things that `npm run check` looks at. Finds everything that is wrong, and writes nothing. */
export type Step = (root: string) => Promise<readonly Finding[]>;

/**
 * The steps by name, the cheapest first. Each is loaded alone, because each is a process of its
 * own: types and rules both want a core.
 */
export const steps: Readonly<Record<string, () => Promise<Step>>> = {
  rules: async () => (await import('./rules.ts')).rules,
  imports: async () => (await import('./imports.ts')).imports,
  lint: async () => (await import('./lint.ts')).lint,
  spelling: async () => (await import('./spelling.ts')).spelling,
  format: async () => (await import('./format.ts')).format,
  workflows: async () => (await import('./workflows.ts')).workflows,
  types: async () => (await import('./types.ts')).types,
};
