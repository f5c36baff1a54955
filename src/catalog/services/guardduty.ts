import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/guardduty/latest/ug/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const introduction = page('what-is-guardduty', 'What is Amazon GuardDuty?');
const sources = page('guardduty_data-sources', 'GuardDuty foundational data sources');
const dataProtection = page('data-protection', 'Data protection in Amazon GuardDuty');
const settingUp = page('guardduty_settingup', 'Getting started with GuardDuty');
const suspending = page('guardduty_suspend-disable', 'Suspending or disabling GuardDuty');
const exporting = page(
  'guardduty_exportfindings',
  'Exporting generated GuardDuty findings to Amazon S3 buckets',
);
const runtime = page('runtime-monitoring', 'GuardDuty Runtime Monitoring');
const runtimeWorks = page('how-does-runtime-monitoring-work', 'How it works');
const runtimeInstances = page(
  'how-runtime-monitoring-works-ec2',
  'How Runtime Monitoring works with Amazon EC2 instances',
);
const releases = page(
  'runtime-monitoring-agent-release-history',
  'GuardDuty security agent release versions',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** The decision that both ways to run the agent start from. */
const runtimePlan = {
  id: 'runtime-plan',
  layer: 'platform',
  name: 'Switch on Runtime Monitoring',
  owner: 'customer',
  duty: 'Enable it yourself: the first activation of GuardDuty does not include this plan. EKS clusters on Fargate and applications on ECS Managed Instances stay outside.',
  setting: optIn,
  sources: [introduction, runtime, runtimeInstances],
  controls: ['si-4', 'cm-7'],
  evidence: [
    { kind: 'security-hub', id: 'GuardDuty.11' },
    { kind: 'config-rule', id: 'guardduty-runtime-monitoring-enabled' },
  ],
} as const;

export const guardduty = defineService({
  id: 'guardduty',
  name: 'Amazon GuardDuty',
  shortName: 'GuardDuty',
  category: 'security',
  summary:
    'Threat detection for accounts and workloads: AWS watches and reports, you switch it on everywhere and respond.',
  docs: guide,
  aliases: [
    'threat detection',
    'Runtime Monitoring',
    'Malware Protection',
    'S3 Protection',
    'EKS Protection',
    'RDS Protection',
    'Lambda Protection',
    'Extended Threat Detection',
  ],
  archetype: 'managed-application',
  contradictions: [
    {
      topic: 'Which protection plans a new account gets',
      finding:
        'The getting-started page says in one place that features are analysed only if you enable them, in another that some protection types are on from the start, and in a third that all available ones are, Malware Protection for EC2 included. The introduction is precise: a first activation enables all plans except Runtime Monitoring, and plans that come later are not enabled for existing customers. The catalogue follows the introduction.',
      sources: [settingUp, introduction],
    },
  ],
  change: {
    'os-patches': {
      name: 'Patch the systems behind GuardDuty',
      duty: 'Operate and patch the servers that GuardDuty itself runs on, which you never see.',
    },
    'service-software': {
      name: 'Run and patch GuardDuty',
      duty: 'Operate, fix and update the detection service, without a step for you to take.',
      evidence: reports,
    },
    'iam-permissions': {
      name: 'Who may run GuardDuty',
      duty: 'Make a role just for managing GuardDuty: any administrator of an account can enable it, and least privilege argues for fewer.',
      sources: [settingUp],
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      duty: 'Keep confidential data out of tags, names and other free-form fields, which may end up in billing or diagnostic logs.',
      sources: [dataProtection],
    },
  },
  add: [
    {
      id: 'dns-resolver',
      layer: 'network',
      name: 'Stay on the AWS DNS resolver',
      owner: 'customer',
      duty: 'Let instances ask the AWS resolver, as they do by default. With resolvers of your own, OpenDNS or Google’s, GuardDuty sees no DNS queries; on Outposts it sees none either.',
      sources: [sources],
      controls: ['si-4', 'sc-20'],
    },
    {
      id: 'regions',
      layer: 'platform',
      name: 'Enable it in every Region',
      owner: 'customer',
      duty: 'Switch GuardDuty on Region by Region, also where you run nothing: AWS recommends all of them, since activity in global services such as IAM is seen less well otherwise.',
      setting: optIn,
      sources: [settingUp, sources],
      controls: ['si-4'],
      evidence: [
        { kind: 'security-hub', id: 'GuardDuty.1' },
        { kind: 'config-rule', id: 'guardduty-enabled-centralized' },
      ],
    },
    {
      id: 'independent-streams',
      layer: 'platform',
      name: 'Read logs from streams of its own',
      owner: 'aws',
      duty: 'Take CloudTrail management events, VPC flow logs and the AWS resolver’s DNS query logs from independent streams, whatever you have configured for these logs, and discard the logs after analysis.',
      sources: [sources, dataProtection],
      controls: ['si-4', 'au-6'],
      evidence: reports,
    },
    {
      id: 'detection',
      layer: 'platform',
      name: 'Find threats and attack sequences',
      owner: 'aws',
      duty: 'Apply threat intelligence, file hashes and machine learning to the data, and join events across resources and time into attack sequence findings.',
      sources: [introduction],
      controls: ['si-4'],
    },
    {
      id: 'response',
      layer: 'application',
      name: 'Route findings and act on them',
      owner: 'customer',
      duty: 'Send findings from EventBridge, where new ones arrive within about 5 minutes, to people who act, and set how often updates follow. Prove the path with sample findings.',
      sources: [exporting, settingUp],
      controls: ['ir-4', 'ir-5', 'si-4'],
      evidence: [{ kind: 'config-rule', id: 'guardduty-non-archived-findings' }],
    },
    {
      id: 'account-coverage',
      layer: 'access',
      name: 'Bring every account under it',
      owner: 'customer',
      duty: 'Delegate an administrator account and add the members. Auto-enable for new accounts covers only those that join later: check that existing ones are members too, and add those that are not.',
      setting: optIn,
      sources: [settingUp],
      controls: ['si-4', 'ac-5'],
    },
    {
      id: 'service-linked-role',
      layer: 'access',
      name: 'Create its service-linked roles',
      owner: 'aws',
      duty: 'Create the role by which GuardDuty reads its sources and, for Malware Protection, a second one that may snapshot EBS volumes and share them with the service’s account.',
      sources: [settingUp],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'off-switch',
      layer: 'access',
      name: 'Suspend instead of disabling',
      owner: 'customer',
      duty: 'Guard the permission to disable: findings and configuration are then lost for good in that Region, while suspending keeps them. Export what you need first.',
      sources: [suspending],
      controls: ['cp-9', 'au-9'],
    },
    {
      id: 'finding-encryption',
      layer: 'data',
      name: 'Encrypt findings and log streams',
      owner: 'aws',
      duty: 'Encrypt findings and other GuardDuty data at rest with AWS owned keys, and log data on its way from the sources with HTTPS and KMS.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-28', 'sc-8'],
      evidence: reports,
    },
    {
      id: 'finding-retention',
      layer: 'data',
      name: 'Keep findings for 90 days',
      owner: 'aws',
      duty: 'Retain each finding that GuardDuty generates for 90 days, and publish the active ones to EventBridge.',
      sources: [exporting],
      controls: ['au-11'],
    },
    {
      id: 'finding-export',
      layer: 'data',
      name: 'Export findings to a bucket',
      owner: 'customer',
      duty: 'Set an S3 bucket and a KMS key of the same Region, in each Region where GuardDuty runs, for a record beyond 90 days. Archived and suppressed findings are not exported.',
      setting: optIn,
      sources: [exporting],
      controls: ['au-11', 'au-9'],
    },
  ],
  modes: [
    {
      id: 'protection-plans',
      name: 'With protection plans',
      summary:
        'What a first activation gives you: foundational detection and its protection plans, without Runtime Monitoring, on trial for 30 days.',
      add: [
        {
          id: 'plan-choice',
          layer: 'platform',
          name: 'Choose plans, look for new ones',
          owner: 'customer',
          duty: 'Decide before the 30-day trial ends which plans stay, Region by Region. A plan that AWS launches after you enabled GuardDuty stays off until you enable it.',
          setting: optOut,
          sources: [introduction, settingUp],
          controls: ['si-4', 'cm-6'],
          evidence: [
            { kind: 'security-hub', id: 'GuardDuty.5' },
            { kind: 'security-hub', id: 'GuardDuty.6' },
            { kind: 'security-hub', id: 'GuardDuty.8' },
            { kind: 'security-hub', id: 'GuardDuty.9' },
            { kind: 'security-hub', id: 'GuardDuty.10' },
            { kind: 'config-rule', id: 'guardduty-s3-protection-enabled' },
            { kind: 'config-rule', id: 'guardduty-rds-protection-enabled' },
          ],
        },
        {
          id: 'plan-streams',
          layer: 'platform',
          name: 'Fetch the plans’ data itself',
          owner: 'aws',
          duty: 'Pull S3 data events and EKS audit logs directly from these services: you need not enable either log for the plan to work.',
          sources: [settingUp],
          controls: ['si-4', 'au-6'],
        },
        {
          id: 'malware-scans',
          layer: 'platform',
          name: 'Scan volumes without an agent',
          owner: 'aws',
          duty: 'For each scan of Malware Protection for EC2, snapshot the EBS volumes in your account, share the snapshots with the service’s account, and look for malware without an agent.',
          sources: [settingUp, introduction],
          controls: ['si-3'],
        },
      ],
    },
    {
      id: 'foundational',
      name: 'Foundational detection only',
      summary:
        'All plans off: what happens inside buckets, clusters, databases and hosts is then for you to watch.',
      add: [
        {
          id: 'plan-choice',
          layer: 'platform',
          name: 'Opt out, and watch it yourself',
          owner: 'customer',
          duty: 'Opt out of the plans that start with the trial, and find another way to watch S3 data events, EKS audit logs, database logins, Lambda traffic and malware.',
          setting: optOut,
          sources: [settingUp, introduction],
          controls: ['si-4', 'si-3'],
        },
      ],
    },
    {
      id: 'runtime-automated',
      name: 'Runtime Monitoring, automated agent',
      summary:
        'GuardDuty installs and updates an agent on your hosts and builds the network path for it.',
      add: [
        {
          id: 'agent-endpoint',
          layer: 'network',
          name: 'Create endpoints for the agent',
          owner: 'aws',
          duty: 'Create a VPC endpoint in each VPC with a Linux instance, shared VPCs too, and a security group whose inbound rules follow the VPC’s CIDR range.',
          sources: [runtimeInstances, runtimeWorks],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'agent-install',
          layer: 'operating-system',
          name: 'Install and update the agent',
          owner: 'aws',
          duty: 'Install the security agent, on EC2 by a Systems Manager association, and update it when a new version is released.',
          sources: [runtimeInstances, releases],
          controls: ['si-2', 'si-4'],
        },
        {
          id: 'agent-scope',
          layer: 'operating-system',
          name: 'Make hosts reachable, tag exceptions',
          owner: 'customer',
          duty: 'Switch on the automated configuration, keep instances managed by Systems Manager, and tag GuardDutyManaged:false before you enable it: by default all instances get the agent.',
          setting: optIn,
          sources: [runtimeInstances, runtimeWorks],
          controls: ['cm-6', 'cm-8'],
          evidence: [
            { kind: 'security-hub', id: 'GuardDuty.13' },
            { kind: 'security-hub', id: 'GuardDuty.12' },
            { kind: 'security-hub', id: 'GuardDuty.7' },
            { kind: 'config-rule', id: 'guardduty-ec2-protection-runtime-enabled' },
            { kind: 'config-rule', id: 'guardduty-ecs-protection-runtime-enabled' },
          ],
        },
        runtimePlan,
      ],
    },
    {
      id: 'runtime-manual',
      name: 'Runtime Monitoring, your own agent',
      summary:
        'You roll out the agent, update it and create the endpoint. For ECS tasks on Fargate this way does not exist.',
      add: [
        {
          id: 'agent-endpoint',
          layer: 'network',
          name: 'Create the endpoint beforehand',
          owner: 'customer',
          duty: 'Create the VPC endpoint that the agent needs before you install it: events reach GuardDuty only through that endpoint.',
          sources: [runtimeWorks],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'agent-install',
          layer: 'operating-system',
          name: 'Install and update the agent',
          owner: 'customer',
          duty: 'Roll the agent out, by Systems Manager documents or RPM scripts on EC2, and update it. Agents before 1.0.2 do not run on ECS AMIs launched after January 2024.',
          sources: [runtime, runtimeInstances, releases],
          controls: ['si-2', 'si-4', 'cm-3'],
        },
        {
          id: 'agent-releases',
          layer: 'operating-system',
          name: 'Publish agents for new kernels',
          owner: 'aws',
          duty: 'Release new agent versions from time to time with support for further kernels and distributions, and list for EKS agents when their standard support ends.',
          sources: [releases],
          controls: ['si-2', 'sa-22'],
        },
        runtimePlan,
      ],
    },
  ],
});
