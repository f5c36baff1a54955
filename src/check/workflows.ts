import { workflowFindings } from '../workflows/lint/index.ts';
import type { Step } from './step.ts';

/** What must hold for `.github/workflows`. */
export const workflows: Step = workflowFindings;
