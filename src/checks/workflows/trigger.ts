import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { WorkflowRule } from './workflow-rule.ts';
import { field, nodeOffset } from './workflow.ts';

/** It gives code of a stranger's pull request this repository's token and secrets. */
const forbidden = 'pull_request_target';

export const workflowTrigger: WorkflowRule = {
  *check({ document }) {
    for (const node of triggersOf(field(document.contents, 'on'))) {
      if (!isScalar(node) || node.value !== forbidden) continue;
      yield {
        offset: nodeOffset(node),
        found: `The workflow runs on "${forbidden}".`,
        allowed: 'Allowed: "pull_request", and "workflow_run" for what needs to write.',
        next: 'Do the work without rights on "pull_request", and hand over data only.',
      };
    }
  },
};

function triggersOf(on: Node | undefined): readonly unknown[] {
  if (isMap(on)) return on.items.map(({ key }) => key);
  return isSeq(on) ? on.items : [on];
}
