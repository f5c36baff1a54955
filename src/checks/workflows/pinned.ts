import type { WorkflowRule } from './workflow-rule.ts';
import { jobsOf, stepsOf, textField } from './workflow.ts';

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const version = /^\s+# v\d+(?:\.\d+)*\s*$/;

/** A tag can be moved to other code by whoever owns the action; a commit cannot. */
export const workflowPinned: WorkflowRule = {
  *check(workflow, { hasFile }) {
    const users = [...jobsOf(workflow).map(({ node }) => node), ...stepsOf(workflow)];
    for (const uses of users.flatMap((node) => textField(node, 'uses') ?? [])) {
      const { value, offset } = uses;
      if (value.startsWith('./')) {
        if (hasFile(value.slice(2))) continue;
        yield {
          offset,
          found: `"${value}" is not in this repository.`,
          allowed: 'Allowed: files of the same commit, named from the project’s folder.',
          next: 'Correct the path.',
        };
      } else if (!pinned.test(value)) {
        yield {
          offset,
          found: `"${value}" is not pinned to a commit.`,
          allowed: 'Allowed: owner/name@<40 hexadecimal digits> # v1.2.3.',
          next: 'Look up the commit of the version’s tag in the action’s own repository.',
        };
      } else if (!version.test(restOfLine(workflow.text, offset + value.length))) {
        yield {
          offset,
          found: `"${value}" does not say which version that is.`,
          allowed: 'Allowed: owner/name@<40 hexadecimal digits> # v1.2.3.',
          next: 'Add the version as a comment on the same line: Dependabot keeps both current.',
        };
      }
    }
  },
};

const restOfLine = (text: string, from: number): string => text.slice(from).split('\n', 1)[0] ?? '';
