import type { WorkflowRule } from './workflow-rule.ts';
import { field, jobsOf } from './workflow.ts';

/** Without a limit, a job that hangs is ended after six hours. */
export const workflowTimeout: WorkflowRule = {
  *check(workflow) {
    for (const { id, node, offset } of jobsOf(workflow)) {
      // A job that calls a workflow takes no limit: the called jobs have theirs.
      if (field(node, 'uses') || field(node, 'timeout-minutes')) continue;
      yield {
        offset,
        found: `The job "${id}" has no time limit.`,
        allowed: 'Allowed: "timeout-minutes", a few times what the job takes.',
        next: 'Add it.',
      };
    }
  },
};
