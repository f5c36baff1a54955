import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const practices = page('security-best-practices', 'Security best practices for CloudFormation');
const protection = page(
  'using-cfn-protect-stacks',
  'Protect CloudFormation stacks from being deleted',
);
const stackSets = page('stacksets-concepts', 'StackSets concepts');
const autoDeployment = page(
  'stacksets-orgs-manage-auto-deployment',
  'Enable or disable automatic deployments for StackSets in AWS Organizations',
);
const extensions = page(
  'registry-public',
  'Use third-party public extensions from the CloudFormation registry',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** What StackSets bring, whoever makes the roles. */
const failureStop = {
  id: 'failure-stop',
  layer: 'platform',
  name: 'Stop an operation that fails too often',
  owner: 'aws',
  duty: 'Count failures in each Region, and once they exceed your tolerance stop there and cancel the Regions that remain.',
  sources: [stackSets],
  controls: ['cm-3', 'si-17'],
} as const;

const failureTolerance = {
  id: 'failure-tolerance',
  layer: 'application',
  name: 'Limit how far a bad template spreads',
  owner: 'customer',
  duty: 'Set failure tolerance, concurrent accounts and Region order: an updated template goes to all stacks of the StackSet. Regions follow one another unless you choose parallel.',
  sources: [stackSets],
  controls: ['cm-3', 'cm-4'],
} as const;

/** With StackSets, the work in target accounts goes by the roles that StackSets needs there. */
const stackSetCalls = {
  'stack-operations': {
    duty: 'Create, update and delete the stacks in the target accounts and Regions, by means of the IAM roles that StackSets needs for that.',
    sources: [stackSets],
  },
  'iam-permissions': {
    name: 'Rights on StackSets',
    duty: 'Decide who may manage StackSets in the administrator account: a change of the template reaches every stack in all their target accounts and Regions.',
    sources: [stackSets],
  },
} as const;

export const cloudformation = defineService({
  id: 'cloudformation',
  name: 'AWS CloudFormation',
  shortName: 'CloudFormation',
  category: 'management',
  summary:
    'Infrastructure from templates: AWS makes the calls; what they say, with whose rights and how far, is yours.',
  docs: guide,
  aliases: ['CFN', 'stacks', 'StackSets', 'IaC', 'templates', 'infrastructure as code'],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch CloudFormation',
      duty: 'Operate, fix and update the service itself, without a step for you to take.',
    },
    'iam-permissions': {
      name: 'Rights on stacks and what is in them',
      duty: 'Grant CloudFormation actions and the actions on the resources: whoever launches instances by a stack needs the EC2 permissions too, unless a service role stands in.',
      sources: [practices],
    },
    'customer-data': {
      name: 'Templates without credentials',
      duty: 'Embed no passwords or keys in a template. Point to them by dynamic references to Secrets Manager or Parameter Store.',
      sources: [practices],
      controls: ['ia-5', 'sc-28'],
    },
  },
  add: [
    {
      id: 'stack-operations',
      layer: 'platform',
      name: 'Create, change and delete resources',
      owner: 'aws',
      duty: 'Make the calls that the template implies on the user’s behalf, by the user’s policy or by that of the service role.',
      sources: [practices],
      controls: ['cm-3', 'cm-6'],
      evidence: reports,
    },
    {
      id: 'rollback',
      layer: 'platform',
      name: 'Roll back a failed creation',
      owner: 'aws',
      duty: 'Undo a stack whose creation fails, unless you disabled rollback. It has nothing to do with termination protection.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [protection],
      controls: ['cm-3', 'si-17'],
    },
    {
      id: 'aws-extensions',
      layer: 'platform',
      name: 'Activate and update AWS’s extensions',
      owner: 'aws',
      duty: 'Keep the extensions that AWS publishes activated in your account, at the latest version that the Region has.',
      setting: { state: 'always-on' },
      sources: [extensions],
      controls: ['si-2', 'cm-8'],
    },
    {
      id: 'update-review',
      layer: 'application',
      name: 'Review updates of protected stacks',
      owner: 'customer',
      duty: 'Look for removed nested stacks before you update: termination protection refuses DeleteStack and lets updates through, one that drops a nested stack included.',
      sources: [protection],
      controls: ['cm-3', 'cm-4'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Deploy by a service role',
      owner: 'customer',
      duty: 'Give stacks a service role, so that people need no rights on the resources themselves. CloudFormation then calls with the role’s policy instead of the user’s.',
      setting: optIn,
      sources: [practices],
      controls: ['ac-6', 'ac-5'],
      evidence: [{ kind: 'config-rule', id: 'cloudformation-stack-service-role-check' }],
    },
    {
      id: 'termination-protection',
      layer: 'access',
      name: 'Termination protection of stacks',
      owner: 'customer',
      duty: 'Enable it on root stacks: it passes to nested stacks, which have no switch of their own. Attempts to delete the stack then fail.',
      setting: optIn,
      sources: [protection],
      controls: ['cm-3', 'cp-9'],
      evidence: [{ kind: 'config-rule', id: 'cloudformation-termination-protection-check' }],
    },
    {
      id: 'reference-handling',
      layer: 'data',
      name: 'Fetch referenced values, store none',
      owner: 'aws',
      duty: 'Retrieve a dynamic reference’s value when a stack or change set operation needs it, pass it to the resource, and never keep the value itself.',
      setting: { state: 'always-on' },
      sources: [practices],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'call-logging',
      layer: 'data',
      name: 'Keep the record of stack calls',
      owner: 'customer',
      duty: 'Have CloudTrail deliver to an S3 bucket, so that you can tell later who changed a stack from the console, the API or the CLI.',
      setting: optIn,
      sources: [practices],
      controls: ['au-2', 'au-11'],
      evidence: [{ kind: 'security-hub', id: 'CloudTrail.1' }],
    },
  ],
  modes: [
    {
      id: 'stacks',
      name: 'Stacks of your own account',
      summary:
        'One template, one account, one Region: you start each operation and see its effect.',
    },
    {
      id: 'stacksets-service-managed',
      name: 'StackSets, service-managed permissions',
      summary:
        'AWS makes the roles and deploys to accounts as they join or move; you decide what happens when they leave.',
      omit: ['service-role'],
      change: stackSetCalls,
      add: [
        {
          id: 'auto-deployment-run',
          layer: 'platform',
          name: 'Deploy as accounts come and go',
          owner: 'aws',
          duty: 'Where automatic deployment is on, create stacks in accounts that enter a target OU, and queue a deletion and a creation for an account that moves to another.',
          sources: [autoDeployment, stackSets],
          controls: ['cm-6', 'cm-3'],
        },
        failureStop,
        {
          id: 'auto-deployment',
          layer: 'application',
          name: 'Decide on automatic deployments',
          owner: 'customer',
          duty: 'Activate them per StackSet and choose whether stacks are deleted or retained when accounts leave. New accounts get default parameter values, and account filters are ignored.',
          sources: [autoDeployment],
          controls: ['cm-3', 'cp-9'],
        },
        failureTolerance,
        {
          id: 'stackset-roles',
          layer: 'access',
          name: 'Create the roles in target accounts',
          owner: 'aws',
          duty: 'Create the IAM roles by which StackSets deploy to target accounts of the organization.',
          sources: [stackSets],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'administrators',
          layer: 'access',
          name: 'Choose who may reach all accounts',
          owner: 'customer',
          duty: 'Work from the management account or register a delegated administrator, and let few people work with StackSets there: one update can reach all the accounts of a StackSet.',
          sources: [stackSets],
          controls: ['ac-5', 'ac-6'],
        },
      ],
    },
    {
      id: 'stacksets-self-managed',
      name: 'StackSets, self-managed permissions',
      summary:
        'You build the trust between accounts, inside an organization or not, and deploy to each account by name.',
      omit: ['service-role'],
      change: stackSetCalls,
      add: [
        failureStop,
        {
          id: 'target-accounts',
          layer: 'application',
          name: 'Add accounts and take them out',
          owner: 'customer',
          duty: 'Name accounts and Regions yourself, and add stacks when an account is new. Retain stacks where resources must outlive the StackSet: deleting a stack deletes its resources.',
          sources: [stackSets],
          controls: ['cm-3', 'cp-9'],
        },
        failureTolerance,
        {
          id: 'stackset-roles',
          layer: 'access',
          name: 'Create the trust between accounts',
          owner: 'customer',
          duty: 'Create the IAM roles that let the administrator account deploy to each target account. It works for any account in which you may create a role.',
          sources: [stackSets],
          controls: ['ac-2', 'ac-6'],
        },
      ],
    },
    {
      id: 'third-party-extensions',
      name: 'With third-party extensions',
      summary:
        'A publisher’s resource types, modules or Hooks take part in your stacks: role, version and name are yours.',
      add: [
        {
          id: 'extension-use',
          layer: 'platform',
          name: 'Use new minor versions at next change',
          owner: 'aws',
          duty: 'With automatic updates on, take a publisher’s new minor version at the next stack operation. Leave what is provisioned alone, and never go to a major version by itself.',
          sources: [extensions],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'extension-activation',
          layer: 'application',
          name: 'Activate extensions by choice',
          owner: 'customer',
          duty: 'Activate an extension per account and Region, after a look at who publishes it, and set its configuration. Give it an alias where names could collide, and never one that stands for another extension elsewhere.',
          setting: optIn,
          sources: [extensions],
          controls: ['sr-3', 'cm-7'],
        },
        {
          id: 'extension-updates',
          layer: 'application',
          name: 'Keep versions equal and current',
          owner: 'customer',
          duty: 'Choose automatic or manual minor versions and move to major ones by hand. Otherwise accounts and Regions drift apart, and one template gives different results.',
          sources: [extensions],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'extension-role',
          layer: 'access',
          name: 'Write the extension’s execution role',
          owner: 'customer',
          duty: 'Grant what the handlers in the schema ask for and nothing else, and restrict the trust policy by aws:SourceAccount and aws:SourceArn.',
          sources: [extensions],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
  ],
});
