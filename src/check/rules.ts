import { guardCatalog } from '../guard/catalog-guard.ts';
import type { Step } from './step.ts';

/** The guard and the rules. What the guard refuses is not loaded, so the rules wait for it. */
export const rules: Step = async (root) => {
  const refused = guardCatalog(root);
  if (refused.length > 0) return refused;
  const { checkProject } = await import('../rules/check-project.ts');
  return checkProject(root);
};
