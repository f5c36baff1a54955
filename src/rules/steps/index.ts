import type { Step } from './step.ts';

/**
 * The steps by name, the cheapest first. Each is loaded alone, because each is a process of its
 * own: types and rules both want a core.
 */
export const steps: Readonly<Record<string, () => Promise<Step>>> = {
  rules: async () => (await import('./rules.ts')).rules,
  imports: async () => (await import('./imports.ts')).imports,
  licences: async () => (await import('./licences.ts')).licences,
  workflows: async () => (await import('./workflows.ts')).workflows,
  types: async () => (await import('./types.ts')).types,
};
