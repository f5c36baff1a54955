import { checkProject } from '../check-project.ts';
import type { Step } from './step.ts';

/** What is read, and what the rules say of it. */
export const rules: Step = checkProject;
