import { projectFiles } from '../asked/project-files.ts';
import { checkProject, isBuiltFrom } from '../check-project.ts';
import { fileDiagnostics } from '../files/file-diagnostics.ts';
import type { Step } from './step.ts';

/** What is read, what the rules say of it, and what no tool is given. */
export const rules: Step = async (root, asked) => {
  const others = projectFiles(root).filter((file) => !isBuiltFrom(file) && (asked?.(file) ?? true));
  return [...(await checkProject(root, asked)), ...fileDiagnostics(root, others)];
};
