import { isMap } from 'yaml';
import type { WorkflowRule } from './workflow-rule.ts';
import { field, jobsOf, nodeOffset } from './workflow.ts';

/** What a workflow does not give away by default, a job has to ask for where a reviewer sees it. */
export const workflowPermissions: WorkflowRule = {
  *check(workflow) {
    const top = field(workflow.document.contents, 'permissions');
    if (!isMap(top) || top.items.length > 0) {
      yield {
        offset: top ? nodeOffset(top) : 0,
        found: top
          ? 'The workflow gives every job the same permissions.'
          : 'The workflow does not say which permissions it has.',
        allowed: 'Allowed: "permissions: {}" at the top, and each job’s own below it.',
        next: 'Write "permissions: {}", then give each job what it needs.',
      };
    }
    for (const { id, node, offset } of jobsOf(workflow)) {
      if (isMap(field(node, 'permissions'))) continue;
      yield {
        offset,
        found: `The job "${id}" does not list its permissions.`,
        allowed: 'Allowed: scopes by name, such as "contents: read", or {}.',
        next: 'List the scopes that the job needs, and no other.',
      };
    }
  },
};
