import { projectFiles } from '../asked/project-files.ts';
import { checkProject, isBuiltFrom } from '../check-project.ts';
import { fileFindings } from '../files/file-findings.ts';
import type { Step } from './step.ts';

/** What is read, what the rules say of it, and what no tool is given. */
export const rules: Step = async (root, asked) => {
  const others = projectFiles(root).filter((file) => !isBuiltFrom(file) && (asked?.(file) ?? true));
  return [...(await checkProject(root, asked)), ...fileFindings(root, others)];
};
