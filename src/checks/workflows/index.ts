/**
 * Everything that holds for `.github/workflows`, as findings with file, line and column. actionlint
 * checks what is true of any workflow. The rules here are those that no linter has (that a command
 * names a script of this repository), or none that npm can install: zizmor has the rest, and is a
 * binary.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sortFindings, type Finding } from '../../findings/finding.ts';
import { workflowCommands } from './commands.ts';
import { workflowCredentials } from './credentials.ts';
import { workflowPermissions } from './permissions.ts';
import { workflowPinned } from './pinned.ts';
import type { Surroundings, WorkflowRule } from './workflow-rule.ts';
import { workflowScript } from './script.ts';
import { syntaxFindings } from './syntax.ts';
import { workflowTimeout } from './timeout.ts';
import { workflowTrigger } from './trigger.ts';
import { parseWorkflow, type Workflow } from './workflow.ts';

const rules: readonly WorkflowRule[] = [
  workflowPermissions,
  workflowTrigger,
  workflowPinned,
  workflowCredentials,
  workflowScript,
  workflowCommands,
  workflowTimeout,
];

/** Checks every workflow of the project in a folder. */
export async function workflowFindings(root: string): Promise<readonly Finding[]> {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const { scripts = {} } = JSON.parse(read('package.json')) as { scripts?: object };
  const surroundings: Surroundings = {
    scripts: Object.keys(scripts),
    hasFile: (file) => existsSync(join(root, file)),
  };
  const files = globSync('.github/workflows/*.{yml,yaml}', { cwd: root });
  const found = files
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => findingsInWorkflow(parseWorkflow(file, read(file)), surroundings));
  return sortFindings((await Promise.all(found)).flat());
}

/** Checks one workflow. */
export async function findingsInWorkflow(
  workflow: Workflow,
  surroundings: Surroundings,
): Promise<readonly Finding[]> {
  const own = rules.flatMap(({ check }) =>
    Array.from(check(workflow, surroundings), ({ offset, ...problem }): Finding => ({
      rule: 'workflows',
      file: workflow.file,
      ...workflow.placeAt(offset),
      ...problem,
    })),
  );
  return [...(await syntaxFindings(workflow)), ...own];
}
