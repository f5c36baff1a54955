import type { Finding } from '../../findings/finding.ts';
import type { Asked } from '../asked/asked-files.ts';

/**
 * One of the things that `npm run check` looks at. Finds everything that is wrong, and writes nothing.
 *
 * @param root The project’s folder.
 * @param asked Which files to look at; all when left out.
 */
export type Step = (root: string, asked?: Asked) => Promise<readonly Finding[]>;

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
