import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/controltower/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const introduction = page('what-is-control-tower', 'What Is AWS Control Tower?');
const howItWorks = page('how-control-tower-works', 'How AWS Control Tower works');
const howControls = page('how-controls-work', 'How controls work');
const updates = page(
  'configuration-updates',
  'Configuration update management in AWS Control Tower',
);
const drift = page('drift', 'Detect and resolve drift in AWS Control Tower');
const guidance = page(
  'getting-started-guidance',
  'Guidance for creating and modifying AWS Control Tower resources',
);
const logging = page('logging-and-monitoring', 'Logging and monitoring in AWS Control Tower');
const accounts = page('special-accounts', 'Service integration accounts');
const autoEnroll = page('account-auto-enrollment', 'Move and enroll accounts with auto-enrollment');
const manifest = page(
  'lz-api-launch',
  'Step 2: Launch your landing zone using the AWS Control Tower APIs',
);
const releases = page('2025-all', 'January 2025 - December 2025');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const controlTower = defineService({
  id: 'control-tower',
  name: 'AWS Control Tower',
  shortName: 'Control Tower',
  category: 'management',
  summary:
    'A landing zone of accounts and controls: AWS builds it from other services, your administrators keep it current and free of drift.',
  docs: guide,
  aliases: [
    'landing zone',
    'Account Factory',
    'guardrails',
    'controls',
    'Control Catalog',
    'AFT',
    'log archive',
    'audit account',
    'Region deny',
  ],
  archetype: 'account-governance',
  contradictions: [
    {
      topic: 'Is a Security OU required?',
      finding:
        'The page on drift warns that the Security OU must not be deleted, since nothing else works until the landing zone is reset. The page on how Control Tower works says that landing zone 4.0 no longer requires a Security OU. Both can be true, of different versions, but the first does not say so. The catalogue asks you to keep the units that your own landing zone was built with.',
      sources: [drift, howItWorks],
    },
    {
      topic: 'What the log archive account collects',
      finding:
        'The page on logging says that a log archive account is created at setup and collects all logs of all accounts. The page on service integration accounts says that it is set up when the CloudTrail integration is enabled, and that from version 4.0 its bucket holds CloudTrail logs only, while AWS Config writes to a bucket in the Config aggregator account. The catalogue follows the second page.',
      sources: [logging, accounts],
    },
  ],
  change: {
    'service-software': {
      name: 'Build versions, drive the services',
      duty: 'Release landing zone versions, show in the console when an update is due, and set up resources in Organizations, Service Catalog and IAM Identity Center on your behalf.',
      sources: [updates, introduction],
      controls: ['si-2', 'cm-2'],
      evidence: reports,
    },
    'rule-enforcement': {
      name: 'Enforce controls in three ways',
      duty: 'Prevent by SCPs and RCPs, detect by AWS Config rules, and check by CloudFormation hooks before resources exist. The management account is left out.',
      sources: [howControls, howItWorks],
      evidence: reports,
    },
    'rule-content': {
      name: 'Choose the optional controls',
      duty: 'Enable the strongly recommended and elective controls that you need. Proactive ones see only what CloudFormation templates deploy, so pair them with others.',
      sources: [howControls],
    },
  },
  add: [
    {
      id: 'landing-zone-updates',
      layer: 'platform',
      name: 'Start landing zone updates',
      owner: 'customer',
      duty: 'Update when the console offers it: that is how Control Tower gets patched. Nothing rolls back when an update fails, and Requester Pays on the logging bucket must be off first.',
      sources: [updates],
      controls: ['si-2', 'cm-3', 'sa-22'],
    },
    {
      id: 'policy-scan',
      layer: 'platform',
      name: 'Scan managed policies every day',
      owner: 'aws',
      duty: 'Verify each day that the managed SCPs, RCPs and declarative policies are as the controls want them, and notify once for each drift, not again until it recurs.',
      sources: [drift],
      controls: ['cm-3', 'ca-7', 'cm-6'],
    },
    {
      id: 'drift-repair',
      layer: 'application',
      name: 'Resolve drift when it is reported',
      owner: 'customer',
      duty: 'Read the notices, and bring units, accounts and policies back in line at once: while the landing zone drifts, Enroll account does not work, and without its roles you have to reset it.',
      sources: [drift, updates],
      controls: ['cm-3', 'cm-6', 'si-4'],
    },
    {
      id: 'managed-resources',
      layer: 'application',
      name: 'Keep hands off managed resources',
      owner: 'customer',
      duty: 'Neither change nor delete what Control Tower created, in any account. Without AWSControlTowerExecution an account cannot be enrolled; without service access, drift detection may fail.',
      sources: [guidance, howItWorks],
      controls: ['cm-5', 'cm-2'],
    },
    {
      id: 'management-account',
      layer: 'access',
      name: 'Guard the management account',
      owner: 'customer',
      duty: 'Sign in there as an IAM Identity Center administrator, not as root or an IAM administrator: it has full access to the landing zone, and no preventive control applies to it.',
      sources: [accounts, howItWorks],
      controls: ['ac-6', 'ac-6.5', 'ac-2'],
    },
    {
      id: 'region-deny',
      layer: 'access',
      name: 'Close Regions by Region deny only',
      owner: 'customer',
      duty: 'Use the Region deny control of the landing zone or of a unit. An SCP of your own, or STS switched off in a Region, leaves Control Tower in an undefined state.',
      setting: optIn,
      sources: [guidance, updates],
      controls: ['ac-3', 'cm-7'],
    },
    {
      id: 'full-access-policy',
      layer: 'access',
      name: 'Leave FullAWSAccess as it is',
      owner: 'customer',
      duty: 'Keep the SCP FullAWSAccess attached and unmerged. Its change is not reported as drift, yet it can cut off an AWS Config recorder or leave a gap in CloudTrail.',
      sources: [guidance],
      controls: ['cm-5', 'ac-3'],
    },
  ],
  modes: [
    {
      id: 'landing-zone',
      name: 'Landing zone with service integrations',
      summary:
        'The usual setup: Control Tower also builds accounts and central logs; what goes in, how long it stays and who reads it is yours.',
      change: {
        'activity-review': {
          name: 'Read the activities and member logs',
          duty: 'Look at the Activities page for what the management account did, and into the central log files for everything that member accounts did.',
          sources: [logging],
        },
      },
      add: [
        {
          id: 'mandatory-controls',
          layer: 'platform',
          name: 'Apply the mandatory controls',
          owner: 'aws',
          duty: 'Apply the mandatory preventive and detective controls when the landing zone is set up, and keep them: nobody can change them.',
          setting: { state: 'always-on' },
          sources: [howItWorks, howControls],
          controls: ['cm-6', 'ac-3'],
          evidence: reports,
        },
        {
          id: 'account-provisioning',
          layer: 'platform',
          name: 'Build and enroll accounts',
          owner: 'aws',
          duty: 'Carry out what Account Factory is asked for: create or enroll the account, up to ten at a time, and apply controls and policies to it.',
          sources: [introduction, guidance],
          controls: ['ac-2', 'cm-6'],
        },
        {
          id: 'integrations',
          layer: 'application',
          name: 'Choose the service integrations',
          owner: 'customer',
          duty: 'Say yes or no to AWS Config, logging, security roles, access management and AWS Backup; the API has no defaults. Without AWS Config all but central logging must be off.',
          sources: [manifest],
          controls: ['cm-2', 'au-2'],
        },
        {
          id: 'account-moves',
          layer: 'application',
          name: 'Move accounts, clear old controls',
          owner: 'customer',
          duty: 'After a move to another unit remove the old one’s SCP and AWS Config controls by hand, or opt in to auto-enrollment (version 3.1 or later), which also strips accounts that leave registered units.',
          setting: optIn,
          sources: [drift, autoEnroll],
          controls: ['cm-3', 'ac-2'],
        },
        {
          id: 'central-account-access',
          layer: 'access',
          name: 'Limit the log and audit accounts',
          owner: 'customer',
          duty: 'Admit to the CloudTrail administrator account only compliance and investigation teams, and to the Config aggregator account, with its full-access roles into all accounts, only security.',
          sources: [accounts],
          controls: ['ac-6', 'au-9', 'au-9.4'],
        },
        {
          id: 'log-bucket',
          layer: 'data',
          name: 'Collect CloudTrail logs centrally',
          owner: 'aws',
          duty: 'Set up one bucket for the CloudTrail logs of all accounts in the landing zone and, from version 3.3, refuse writes from outside the organization.',
          sources: [accounts],
          controls: ['au-9', 'au-12', 'au-4'],
          evidence: reports,
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Set retention and key of the logs',
          owner: 'customer',
          duty: 'Set the days for log and access log buckets, of CloudTrail and of AWS Config apart, from 1 upwards, and name a KMS key where you want your own.',
          sources: [manifest, updates],
          controls: ['au-11', 'sc-12', 'sc-28'],
        },
        {
          id: 'config-recorder',
          layer: 'data',
          name: 'Keep the AWS Config recorder alive',
          owner: 'customer',
          duty: 'Do not delete it: without it detective controls detect nothing, and resources that break the rules may be shown as Compliant.',
          sources: [guidance],
          controls: ['cm-8', 'ca-7', 'au-12'],
        },
        {
          id: 'notifications',
          layer: 'data',
          name: 'Confirm the notices in each Region',
          owner: 'customer',
          duty: 'Click Confirm subscription in the e-mail of every Region that Control Tower supports, sent to the Config aggregator account’s address. Auto-enrollment ends the drift notices by SNS.',
          setting: optIn,
          sources: [accounts, drift],
          controls: ['si-4', 'ir-6', 'au-6'],
        },
      ],
    },
    {
      id: 'controls-only',
      name: 'Controls-only (dedicated controls)',
      summary:
        'From landing zone 4.0: controls on your own units without integrations; trails, recorders, accounts and backups stay yours.',
      change: {
        'landing-zone-updates': {
          duty: 'Update when the console offers it: that is how Control Tower gets patched. Nothing rolls back when an update fails.',
          sources: [updates],
        },
        'activity-review': {
          name: 'Read the activities, and own trails',
          duty: 'Look at the Activities page, which shows the management account’s actions only, and keep trails of your own for the member accounts.',
          sources: [logging, releases],
        },
      },
      add: [
        {
          id: 'integration-cleanup',
          layer: 'platform',
          name: 'Clear away disabled integrations',
          owner: 'aws',
          duty: 'Remove the resources that Control Tower deployed for an integration, in managed and in central accounts, once you disable it.',
          sources: [releases],
          controls: ['cm-2', 'cm-7'],
        },
        {
          id: 'organization-structure',
          layer: 'application',
          name: 'Design the units yourself',
          owner: 'customer',
          duty: 'Define your own structure of organizational units: no Security OU is asked for. If integrations come later, their accounts must share one unit directly under the root.',
          sources: [releases, manifest],
          controls: ['cm-2', 'pl-2'],
        },
        {
          id: 'integration-loss',
          layer: 'data',
          name: 'Replace what an integration did',
          owner: 'customer',
          duty: 'Set up the trail, recorder or backup of your own before you disable an integration, since its resources go. AWS Config off takes security roles, Identity Center and AWS Backup along.',
          sources: [releases, manifest],
          controls: ['au-12', 'cm-3'],
          evidence: [{ kind: 'config-rule', id: 'multi-region-cloudtrail-enabled' }],
        },
      ],
    },
  ],
});
