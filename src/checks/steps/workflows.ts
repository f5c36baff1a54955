import { workflowFindings } from '../workflows/index.ts';
import type { Step } from './step.ts';

/** What must hold for `.github/workflows`. */
export const workflows: Step = workflowFindings;
