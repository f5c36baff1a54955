import type { WorkflowRule } from './workflow-rule.ts';
import { field, stepsOf, textField } from './workflow.ts';

/** A token that checkout leaves in `.git/config` can be read by every later step. */
export const workflowCredentials: WorkflowRule = {
  *check(workflow) {
    for (const step of stepsOf(workflow)) {
      const uses = textField(step, 'uses');
      if (!uses?.value.startsWith('actions/checkout@')) continue;
      if (textField(field(step, 'with'), 'persist-credentials')?.value === 'false') continue;
      yield {
        offset: uses.offset,
        found: 'This checkout leaves its token in the folder.',
        allowed: 'Allowed: "persist-credentials: false" under "with".',
        next: 'Add it: no step here pushes.',
      };
    }
  },
};
