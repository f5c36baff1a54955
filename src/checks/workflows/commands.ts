import { allowedWords } from '../../text/nearest.ts';
import type { WorkflowProblem, WorkflowRule } from './workflow-rule.ts';
import { stepsOf, textField } from './workflow.ts';

/** A script that was renamed would fail on GitHub only, and in a weekly run a week later. */
export const workflowCommands: WorkflowRule = {
  *check(workflow, { scripts, hasFile }) {
    const runs = stepsOf(workflow).flatMap((step) => textField(step, 'run') ?? []);
    for (const { value, offset } of runs) {
      for (const name of namesIn(value, /\bnpm run (?:--?[\w-]+ )*([\w:-]+)/g)) {
        if (!scripts.includes(name)) yield { offset, ...noScript(name, scripts) };
      }
      for (const file of namesIn(value, /\bnode (?:--?[\w-]+ )*([\w./-]+\.[cm]?[jt]s)\b/g)) {
        if (!hasFile(file)) yield { offset, ...noFile(file) };
      }
    }
  },
};

const namesIn = (script: string, pattern: RegExp): readonly string[] =>
  Array.from(script.matchAll(pattern), ([, name = '']) => name);

type Message = Omit<WorkflowProblem, 'offset'>;

const noScript = (name: string, scripts: readonly string[]): Message => ({
  found: `package.json has no script "${name}".`,
  allowed: allowedWords(name, scripts),
  next: 'Correct the name.',
});

const noFile = (file: string): Message => ({
  found: `There is no file "${file}".`,
  allowed: 'Allowed: files of the repository, named from the project’s folder.',
  next: 'Correct the path.',
});
