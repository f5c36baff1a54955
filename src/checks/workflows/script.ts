import type { WorkflowRule } from './workflow-rule.ts';
import { stepsOf, textField } from './workflow.ts';

/**
 * GitHub pastes the value of an expression into the script before a shell reads it, so that a
 * branch's name can be a command. What is handed over in `env` stays a value.
 */
export const workflowScript: WorkflowRule = {
  *check(workflow) {
    for (const { value, offset } of stepsOf(workflow).flatMap(
      (step) => textField(step, 'run') ?? [],
    )) {
      for (const [expression] of value.matchAll(/\$\{\{.*?(?:\}\}|$)/gs)) {
        yield {
          offset: Math.max(offset, workflow.text.indexOf(expression, offset)),
          found: `The script has the expression "${expression}" pasted into it.`,
          allowed: 'Allowed: variables, "$NAME", whose value comes from "env".',
          next: 'Move the expression to the step’s "env" and write "$NAME".',
        };
      }
    }
  },
};
