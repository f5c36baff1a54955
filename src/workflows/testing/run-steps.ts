/** Runs the shell of a workflow's steps on this machine, as a runner does. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

type Variables = Readonly<Record<string, string>>;

export interface WorkflowStep {
  readonly id?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Variables;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Variables;
  readonly env?: Variables;
  readonly steps?: readonly WorkflowStep[];
}

interface WorkflowData {
  readonly env?: Variables;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const readWorkflow = (file: string): WorkflowData =>
  parse(readFileSync(join(root, '.github/workflows', file), 'utf8')) as WorkflowData;

/** A folder for one run of a job, with what GitHub puts there. */
export interface Runner {
  /** `runner.temp`. */
  readonly temp: string;
  /**
   * What steps said in order: `stdout` and `stderr`, and the commands that were recorded instead of
   * run.
   */
  readonly log: () => string;
  /** What steps wrote for later steps, as `name=value` lines. */
  readonly outputs: () => Readonly<Record<string, string>>;
  readonly summary: () => string;
  /**
   * Runs the steps of a job that have a script, in order, until one fails.
   *
   * @param only Of these steps, those whose script contains this.
   * @returns The exit code.
   */
  run(file: string, job: string, only?: string): Promise<number>;
  remove(): void;
}

interface RunnerOptions {
  /** The value of each expression that the steps use in `env`: `github.token`. */
  readonly expressions?: Variables;
  readonly env?: Variables;
  readonly event?: object;
  /** The folder of the code. */
  readonly cwd?: string;
  /** Commands that do not run, by name: `npm`. This shell script runs instead. */
  readonly stubs?: Variables;
}

export function makeRunner(options: RunnerOptions = {}): Runner {
  const { expressions = {}, env = {}, event = {}, cwd = root, stubs = {} } = options;
  const folder = mkdtempSync(join(tmpdir(), 'dividing-line-runner-'));
  const file = (name: string) => join(folder, name);
  for (const name of ['output', 'summary', 'commands']) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), JSON.stringify(event));
  for (const name of ['temp', 'bin']) mkdirSync(file(name));
  for (const [name, script] of Object.entries(stubs)) stub(name, script);
  let said = '';

  function stub(name: string, script: string): void {
    const path = file(`bin/${name}`);
    writeFileSync(path, `#!/bin/sh\necho "${name} $*" >> '${file('commands')}'\n${script}\n`);
    chmodSync(path, 0o755);
  }

  const resolve = (value: unknown): string =>
    String(value).replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, expression: string) => {
      const known = { 'runner.temp': file('temp'), ...expressions }[expression];
      if (known === undefined) throw new Error(`The test gives no value for "${expression}".`);
      return known;
    });

  const environmentOf = (...levels: readonly (Variables | undefined)[]) =>
    Object.fromEntries(
      levels.flatMap((level = {}) =>
        Object.entries(level).map(([name, value]) => [name, resolve(value)]),
      ),
    );

  const shell = (script: string, own: Variables): Promise<number> =>
    new Promise((done) => {
      writeFileSync(file('script.sh'), script);
      const path = [file('bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
      const child = spawn('bash', ['-e', file('script.sh')], {
        cwd,
        env: {
          PATH: path,
          HOME: process.env.HOME,
          GITHUB_EVENT_PATH: file('event.json'),
          GITHUB_OUTPUT: file('output'),
          GITHUB_STEP_SUMMARY: file('summary'),
          RUNNER_TEMP: file('temp'),
          ...env,
          ...own,
        },
      });
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => (said += String(chunk)));
      child.on('close', (code) => done(code ?? 1));
    });

  return {
    temp: file('temp'),
    log: () => said + readFileSync(file('commands'), 'utf8'),
    summary: () => readFileSync(file('summary'), 'utf8'),
    outputs: () =>
      Object.fromEntries(
        readFileSync(file('output'), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split(/=(.*)/s).slice(0, 2)),
      ) as Record<string, string>,
    async run(name, jobId, only = '') {
      const workflow = readWorkflow(name);
      const job = workflow.jobs[jobId];
      const steps = job?.steps?.filter(({ run }) => run?.includes(only)) ?? [];
      if (steps.length === 0) throw new Error(`${name} has no job "${jobId}" with such a step.`);
      for (const { run = '', env: own } of steps) {
        const code = await shell(run, environmentOf(workflow.env, job?.env, own));
        if (code !== 0) return code;
      }
      return 0;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
