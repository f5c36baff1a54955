import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/step-functions/latest/dg/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const types = page('choosing-workflow-type', 'Choosing workflow type in Step Functions');
const encryption = page('encryption-at-rest', 'Data at rest encryption in Step Functions');
const logs = page('cw-logs', 'Using CloudWatch Logs to log execution history in Step Functions');
const practices = page('sfn-best-practices', 'Best practices for Step Functions');
const errors = page('concepts-error-handling', 'Handling errors in Step Functions workflows');
const quotas = page('service-quotas', 'Step Functions service quotas');
const role = page(
  'procedure-create-iam-role',
  'Creating an IAM role for your state machine in Step Functions',
);
const shared = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const stepFunctions = defineService({
  id: 'step-functions',
  name: 'AWS Step Functions',
  shortName: 'Step Functions',
  category: 'integration',
  summary:
    'Workflows as state machines: AWS runs the steps, you own definition, role, timeouts and logs.',
  docs: guide,
  aliases: ['state machine', 'workflow', 'Amazon States Language', 'ASL', 'SFN', 'orchestration'],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the systems that carry executions from step to step.',
      sources: [shared],
    },
    'service-software': {
      name: 'Run and patch the workflow engine',
      duty: 'Operate, fix and update the engine that interprets state machines, without a step for you to take.',
    },
    'iam-permissions': {
      duty: 'Decide who may start, stop, tag and delete. Tags on a state machine also count for its executions, so a deny by tag covers them too.',
      sources: [practices],
    },
    'customer-data': {
      name: 'Inputs, outputs and their size',
      duty: 'Know what passes between the states. Data that may exceed 256 KiB belongs in Amazon S3, passed on by its ARN; otherwise the execution can be terminated.',
      sources: [practices, quotas],
    },
  },
  add: [
    {
      id: 'transition-throttle',
      layer: 'platform',
      name: 'Throttle calls and state transitions',
      owner: 'aws',
      duty: 'Limit API calls, and in Standard Workflows state transitions, with token buckets per account and Region. Reduced transition quotas of new accounts are raised automatically with use.',
      sources: [quotas],
      controls: ['sc-5', 'sc-6'],
      evidence: reports,
    },
    {
      id: 'quota-watch',
      layer: 'platform',
      name: 'Watch quotas and ask for more',
      owner: 'customer',
      duty: 'Watch ExecutionThrottled and request increases of soft quotas for each Region. The 256 KiB of input or output is a hard one.',
      sources: [quotas],
      controls: ['si-4', 'cp-2'],
    },
    {
      id: 'error-handling',
      layer: 'application',
      name: 'Retry and Catch in the definition',
      owner: 'customer',
      duty: 'Define retriers and catchers: by default one failed state fails the whole execution. States.ALL catches neither States.Runtime nor States.DataLimitExceeded.',
      sources: [errors],
      controls: ['si-11', 'cp-10'],
    },
    {
      id: 'timeouts',
      layer: 'application',
      name: 'Timeouts and heartbeats of tasks',
      owner: 'customer',
      duty: 'Set TimeoutSeconds on each Task: the language has no default, and an execution can wait for an answer that never comes.',
      sources: [practices],
      controls: ['sc-5', 'cm-6'],
    },
    {
      id: 'execution-role',
      layer: 'access',
      name: 'Execution role of the state machine',
      owner: 'customer',
      duty: 'Write a role with only the calls that the definition makes, and restrict its trust policy with aws:SourceArn and aws:SourceAccount. A deleted role is not created again for you.',
      sources: [role, practices],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt all workflow data at rest',
      owner: 'aws',
      duty: 'Encrypt your data under AWS owned keys. Nobody can disable this layer or replace it.',
      setting: { state: 'always-on' },
      sources: [encryption],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Add a KMS key as a second layer',
      owner: 'customer',
      duty: 'Set a symmetric key and a reuse period of 1 to 15 minutes, and allow kms:Decrypt, in most cases also GenerateDataKey, to the execution role. An activity’s key is fixed for good.',
      setting: optIn,
      sources: [encryption],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'execution-logs',
      layer: 'data',
      name: 'Log executions to CloudWatch Logs',
      owner: 'customer',
      duty: 'Choose a log level above OFF and let the role deliver logs. The console creates Standard Workflows without logging, and so do API, CLI and CloudFormation.',
      setting: optIn,
      sources: [logs],
      controls: ['au-2', 'au-12'],
      evidence: [
        { kind: 'security-hub', id: 'StepFunctions.1' },
        { kind: 'config-rule', id: 'step-functions-state-machine-logging-enabled' },
      ],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard Workflows',
      summary:
        'The default, for up to a year: AWS persists each step, runs it once and keeps the history for 90 days.',
      add: [
        {
          id: 'exactly-once',
          layer: 'platform',
          name: 'Persist state, run each step once',
          owner: 'aws',
          duty: 'Keep the state between transitions, never run a task more than once unless you specified Retry, and start no second execution under the name of a running one.',
          sources: [types],
          controls: ['si-13', 'cp-10'],
          evidence: reports,
        },
        {
          id: 'history-size',
          layer: 'application',
          name: 'Stay below 25,000 history events',
          owner: 'customer',
          duty: 'Split long executions with Distributed Map or nested executions: at 25,000 entries an execution fails, and the quota is hard.',
          sources: [practices],
          controls: ['sc-6', 'cm-6'],
        },
        {
          id: 'redrive',
          layer: 'application',
          name: 'Redrive failed executions in time',
          owner: 'customer',
          duty: 'Restart what failed within the redrivable period of 14 days after the execution ended.',
          sources: [quotas],
          controls: ['cp-10', 'ir-4'],
        },
        {
          id: 'execution-history',
          layer: 'data',
          name: 'Keep the history for 90 days',
          owner: 'aws',
          duty: 'Hold the full history of an execution for 90 days after it closes, then remove it; on request 30 days, per account and Region.',
          sources: [types, quotas],
          controls: ['au-11', 'si-12'],
          evidence: reports,
        },
      ],
    },
    {
      id: 'express',
      name: 'Express Workflows',
      summary:
        'Up to five minutes, at high rates: no state is persisted, no history is kept, and asynchronous executions may run twice.',
      change: {
        'transition-throttle': {
          name: 'Throttle the start of executions',
          duty: 'Limit StartExecution with a token bucket per account and Region, and surges of synchronous starts until capacity is there. State transitions have no limit.',
          sources: [quotas, types],
        },
        'quota-watch': {
          name: 'Know the quotas, ask for more',
          duty: 'Request increases of soft quotas for each Region before you need them. The 256 KiB of input or output is a hard one.',
          sources: [quotas],
          controls: ['cp-2', 'sc-5'],
        },
        'execution-logs': {
          name: 'Switch on logs, the only history',
          duty: 'Configure CloudWatch Logs and the role for it: Step Functions records no history itself. Only the console does it by default; API, CLI and CloudFormation leave it off.',
          sources: [logs, types],
        },
        'key-choice': {
          duty: 'Set a symmetric key and a reuse period of 1 to 15 minutes. The role needs kms:Decrypt, for asynchronous executions also GenerateDataKey, and log delivery needs the key too.',
        },
      },
      add: [
        {
          id: 'idempotency',
          layer: 'application',
          name: 'Make every step safe to repeat',
          owner: 'customer',
          duty: 'Write idempotent steps: asynchronous executions run at least once, and several starts with one name run at the same time. Synchronous ones run at most once and do not restart.',
          sources: [types],
          controls: ['si-10', 'cp-10'],
        },
        {
          id: 'short-work',
          layer: 'application',
          name: 'Fit the work into five minutes',
          owner: 'customer',
          duty: 'Keep executions under 5 minutes, or they fail with States.Timeout, and do without .sync, .waitForTaskToken, activities, Distributed Map and redrive.',
          sources: [types, quotas],
          controls: ['cm-6'],
        },
        {
          id: 'guaranteed-history',
          layer: 'data',
          name: 'Record what you must be able to prove',
          owner: 'customer',
          duty: 'Write records from steps of the workflow, for example to DynamoDB, where history has to be complete: log delivery is best effort, and large payloads are cut.',
          sources: [logs],
          controls: ['au-10', 'au-12'],
        },
      ],
    },
  ],
});
