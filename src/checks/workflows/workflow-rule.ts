import type { Workflow } from './workflow.ts';

/** What the rules may ask of the project around a workflow. */
export interface Surroundings {
  /** The names of the scripts of `package.json`. */
  readonly scripts: readonly string[];
  /** True where the project has this file. */
  hasFile(file: string): boolean;
}

/** Something wrong at an offset of a workflow's text. */
export interface WorkflowProblem {
  readonly offset: number;
  /** What was found, with the value quoted. */
  readonly found: string;
  /** What is allowed there. */
  readonly allowed: string;
  /** What to do next. */
  readonly next: string;
}

/** A rule for workflows. */
export interface WorkflowRule {
  check(workflow: Workflow, surroundings: Surroundings): Iterable<WorkflowProblem>;
}
