import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/securityhub/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const posture = page('what-is-securityhub', 'Introduction to AWS Security Hub CSPM');
const unified = page('what-is-securityhub-v2', 'Introduction to AWS Security Hub');
const config = page(
  'securityhub-setup-prereqs',
  'Enabling and configuring AWS Config for Security Hub CSPM',
);
const enabling = page('securityhub-settingup', 'Enabling Security Hub CSPM');
const disabling = page('securityhub-disable', 'Disabling Security Hub CSPM');
const aggregator = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-findingaggregator.html',
  'AWS::SecurityHub::FindingAggregator',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const securityHub = defineService({
  id: 'security-hub',
  name: 'AWS Security Hub',
  shortName: 'Security Hub',
  category: 'security',
  summary:
    'Checks accounts against standards and gathers findings: AWS runs the checks, you enable, record and remediate.',
  docs: guide,
  aliases: [
    'AWS Security Hub CSPM',
    'Security Hub CSPM',
    'CSPM',
    'security posture management',
    'FSBP',
    'ASFF',
    'OCSF',
    'exposure findings',
  ],
  archetype: 'managed-application',
  contradictions: [
    {
      topic: 'Must you enable AWS Config yourself?',
      finding:
        'The introduction and the page on enabling Security Hub CSPM say that you must enable AWS Config and record resources, or most controls give no findings. The page on prerequisites limits this to Security Hub CSPM without Security Hub: where both are enabled, a service-linked recorder is created and managed for you. The catalogue follows the prerequisites and makes it the difference between the two modes.',
      sources: [posture, enabling, config],
    },
  ],
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and update the service',
      duty: 'Operate, fix and update the service that runs the checks and gathers the findings, without a step for you to take.',
      evidence: reports,
    },
    'iam-permissions': {
      name: 'Who may enable and manage it',
      duty: 'Attach AWSSecurityHubFullAccess to the identities that enable the service, and AWSSecurityHubOrganizationsAccess besides to those that run it for an organization.',
      sources: [enabling],
    },
    'customer-data': {
      name: 'Export findings you must keep',
      duty: 'Send findings to an S3 bucket by a custom action with an EventBridge rule before you disable the service. What it has deleted cannot be recovered from it.',
      setting: optIn,
      sources: [disabling],
      controls: ['au-11', 'au-9'],
    },
  },
  add: [
    {
      id: 'security-checks',
      layer: 'platform',
      name: 'Run the checks and compute scores',
      owner: 'aws',
      duty: 'Check accounts and resources continuously against the controls of each enabled standard, generate findings, and calculate security scores from the results.',
      sources: [posture],
      controls: ['ca-7', 'ra-5', 'cm-6'],
      evidence: reports,
    },
    {
      id: 'service-linked-rules',
      layer: 'platform',
      name: 'Create its own Config rules',
      owner: 'aws',
      duty: 'Create a service-linked AWS Config rule for each control that uses one, even where you have the same rule already. They do not count towards your quota of managed rules.',
      sources: [config],
      controls: ['cm-6', 'ca-7'],
    },
    {
      id: 'finding-collection',
      layer: 'platform',
      name: 'Gather findings of other services',
      owner: 'aws',
      duty: 'Receive findings from GuardDuty, Inspector, Macie and partner products, bring them into one format and correlate them. Nothing from before you enabled it is collected.',
      sources: [posture],
      controls: ['si-4', 'au-6'],
    },
    {
      id: 'recorder',
      layer: 'platform',
      name: 'Switch on AWS Config recording',
      owner: 'customer',
      duty: 'Enable AWS Config in each account and Region before any standard, and record the types that your controls check. Record global resources too, in one Region.',
      setting: optIn,
      sources: [config],
      controls: ['cm-8', 'cm-6'],
      evidence: [{ kind: 'security-hub', id: 'Config.1' }],
    },
    {
      id: 'regions',
      layer: 'application',
      name: 'Enable it in each Region',
      owner: 'customer',
      duty: 'Switch it on Region by Region: findings are received and processed only where it is enabled, and full compliance with the CIS checks takes all supported Regions.',
      setting: optIn,
      sources: [posture, enabling],
      controls: ['si-4', 'ca-7'],
      evidence: [{ kind: 'config-rule', id: 'securityhub-enabled' }],
    },
    {
      id: 'standards',
      layer: 'application',
      name: 'Choose standards and controls',
      owner: 'customer',
      duty: 'Select the standards in the console. The API enables two unless you refuse, FSBP and CIS v1.2.0. Disable the controls that your organization does not require.',
      sources: [enabling, config],
      controls: ['ca-7', 'cm-6'],
    },
    {
      id: 'remediation',
      layer: 'application',
      name: 'Remediate, route and suppress',
      owner: 'customer',
      duty: 'Repair what a finding shows. Write automation rules that update or suppress findings, and EventBridge rules that send them to a ticketing system or start a response.',
      sources: [posture],
      controls: ['si-2', 'ir-4', 'ca-5'],
    },
    {
      id: 'account-coverage',
      layer: 'access',
      name: 'Cover all accounts by policy',
      owner: 'customer',
      duty: 'Designate a delegated administrator and use central configuration. Local configuration reaches only new accounts, in one Region, with a limited set of standards.',
      setting: optIn,
      sources: [enabling],
      controls: ['ca-7', 'ac-5'],
    },
    {
      id: 'administrator-guard',
      layer: 'access',
      name: 'Keep members from switching it off',
      owner: 'aws',
      duty: 'Refuse to disable the service in the delegated administrator’s account, and in a member account until it is disassociated, which in an organization only the administrator can do.',
      setting: { state: 'always-on' },
      sources: [disabling],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'off-switch',
      layer: 'access',
      name: 'Prepare before you disable it',
      owner: 'customer',
      duty: 'Disable all standards six days earlier or mark findings RESOLVED: those that return when you enable it again may be inaccurate or duplicates. Repeat the disabling in each Region.',
      sources: [disabling],
      controls: ['cm-3', 'au-9'],
    },
    {
      id: 'aggregation',
      layer: 'data',
      name: 'Aggregate Regions in one',
      owner: 'customer',
      duty: 'Create a finding aggregator in your home Region and link the others, so that findings, compliance statuses and scores meet there. Central configuration presupposes it.',
      setting: optIn,
      sources: [aggregator],
      controls: ['au-6', 'si-4'],
    },
    {
      id: 'data-deletion',
      layer: 'data',
      name: 'Delete findings after disabling',
      owner: 'aws',
      duty: 'After the service is disabled for an account, delete archived findings in 30 days, active findings, insights and settings in 90. Until then enabling it again brings them back.',
      sources: [disabling],
      controls: ['si-12', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'cspm',
      name: 'Security Hub CSPM alone',
      summary:
        'Posture checks, most of which see only what your own AWS Config recorder records, and findings gathered from other services.',
      add: [
        {
          id: 'recording-gaps',
          layer: 'application',
          name: 'Treat WARNING as not checked',
          owner: 'customer',
          duty: 'Look into WARNING and Config.1 findings: where a resource type is not recorded, the finding says nothing of its present state. Daily recording delays findings by up to a day.',
          sources: [config],
          controls: ['ca-7', 'cm-8'],
          evidence: [{ kind: 'security-hub', id: 'Config.1' }],
        },
        {
          id: 'recording-permissions',
          layer: 'access',
          name: 'Let the recorder see resources',
          owner: 'customer',
          duty: 'Give the recorder’s role enough permissions, and check that no IAM or Organizations policy stops AWS Config from recording.',
          sources: [config],
          controls: ['ac-6', 'cm-8'],
        },
      ],
    },
    {
      id: 'unified',
      name: 'Security Hub with CSPM',
      summary:
        'The newer Security Hub on top: AWS runs the recorder, correlates exposures and looks for unused access.',
      change: {
        recorder: {
          name: 'Run a recorder of its own',
          owner: 'aws',
          duty: 'Create and manage a service-linked configuration recorder in each account and Region where both are enabled, with all resource types that the controls need. Yours is not used.',
          setting: { state: 'always-on' },
          evidence: [],
        },
        remediation: {
          duty: 'Repair what a finding shows. Use the automated workflows, and connect Jira Cloud or ServiceNow ITSM if tickets are to be made from findings.',
          sources: [unified],
        },
      },
      add: [
        {
          id: 'exposure-findings',
          layer: 'platform',
          name: 'Find exposures and attack paths',
          owner: 'aws',
          duty: 'Correlate control checks with findings of Inspector and other services into exposure findings, in OCSF, and draw how an attacker could reach the resource.',
          sources: [unified],
          controls: ['ra-5', 'ra-3', 'si-4'],
        },
        {
          id: 'unused-access-analysis',
          layer: 'access',
          name: 'Look for unused access',
          owner: 'aws',
          duty: 'Create a service-linked IAM Access Analyzer in the account and report roles, users, keys and permissions that nobody used in 90 days.',
          sources: [unified],
          controls: ['ac-2.3', 'ac-6.7'],
        },
        {
          id: 'unused-access-removal',
          layer: 'access',
          name: 'Remove the unused access',
          owner: 'customer',
          duty: 'Delete or scope down what the findings show. For unused permissions Security Hub can generate a narrower policy; replacing yours with it is up to you.',
          sources: [unified],
          controls: ['ac-2.3', 'ac-6'],
        },
      ],
    },
  ],
});
