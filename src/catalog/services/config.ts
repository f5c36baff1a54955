import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/config/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const works = page('how-does-config-work', 'How AWS Config Works');
const recorders = page('stop-start-recorder', 'Working with the configuration recorder');
const selection = page('select-resources', 'Recording AWS Resources with AWS Config');
const rules = page('evaluate-config', 'Evaluating Resources with AWS Config Rules');
const channel = page('manage-delivery-channel', 'Working with the Delivery Channel');
const retention = page('delete-config-data-with-retention-period', 'Deleting AWS Config Data');
const remediation = page('remediation', 'Remediating Noncompliant Resources with AWS Config');
const organizationPacks = page(
  'conformance-pack-organization-apis',
  'Managing Conformance Packs for AWS Config Across all Accounts in Your Organization',
);
const aggregation = page(
  'aggregate-data',
  'Multi-Account Multi-Region Data Aggregation for AWS Config',
);
const organizationRules = page(
  'config-rule-multi-account-deployment',
  'Managing AWS Config Rules Across All Accounts in Your Organization',
);
const security = page('security', 'Security in AWS Config');
const dataProtection = page('data-protection', 'Data Protection in AWS Config');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** What a recorder of your own brings. */
const recorderPlatform = [
  {
    id: 'history-delivery',
    layer: 'platform',
    name: 'Deliver history files every six hours',
    owner: 'aws',
    duty: 'Send the bucket one history file per resource type that changed in the last six hours, and a snapshot when you call for one. Item notifications follow within minutes of a change.',
    sources: [works],
    controls: ['au-12', 'cm-8'],
    evidence: reports,
  },
  {
    id: 'recorder-tracking',
    layer: 'platform',
    name: 'Record changes to the recorder',
    owner: 'aws',
    duty: 'Keep a configuration item of the recorder itself, in all supported Regions and free of charge, so that a stop, a deletion or a narrower scope leaves a trace.',
    sources: [recorders],
    controls: ['au-12', 'cm-3'],
  },
] as const;

const recorderSetup = [
  {
    id: 'recorder',
    layer: 'application',
    name: 'Start a recorder in each Region',
    owner: 'customer',
    duty: 'Create and start the customer managed recorder, one per account and Region. While it is off, changes to its resource types go unrecorded, and deleted resources may keep stale compliance results.',
    setting: optIn,
    sources: [recorders, retention],
    controls: ['cm-8', 'cm-6', 'au-12'],
    evidence: [{ kind: 'security-hub', id: 'Config.1' }],
  },
  {
    id: 'recording-frequency',
    layer: 'application',
    name: 'Choose continuous or daily recording',
    owner: 'customer',
    duty: 'Record continuously where a change must be seen at once. Daily recording keeps one item of the last state in 24 hours, if it differs from the item before.',
    sources: [selection],
    controls: ['cm-3', 'ca-7'],
  },
  {
    id: 'global-resources',
    layer: 'application',
    name: 'Record IAM resources in one Region',
    owner: 'customer',
    duty: 'Add IAM users, groups, roles and policies, which the default leaves out, in one Region only. Regions that AWS Config reached after February 2022 cannot record them.',
    setting: optIn,
    sources: [recorders, selection],
    controls: ['cm-8', 'ac-2'],
  },
  {
    id: 'remediation',
    layer: 'application',
    name: 'Set up remediation of rules',
    owner: 'customer',
    duty: 'Associate an SSM Automation document, one of AWS’s or your own, with a rule. AWS Config itself only flags a resource that breaks the rule.',
    setting: optIn,
    sources: [remediation, works],
    controls: ['cm-6', 'si-2'],
  },
  {
    id: 'recorder-role',
    layer: 'access',
    name: 'Keep the recorder’s role sufficient',
    owner: 'customer',
    duty: 'Give the IAM role what it needs to describe your resources, and see that no organization policy takes it away: without the permissions no items are recorded.',
    sources: [retention, recorders],
    controls: ['ac-6', 'cm-8'],
  },
] as const;

const recorderData = [
  {
    id: 'delivery-bucket',
    layer: 'data',
    name: 'Bucket, key and life of the files',
    owner: 'customer',
    duty: 'Name the bucket, and a KMS key if SSE-S3 is not enough. Write its lifecycle rules: AWS Config touches none. Buckets with a default Object Lock retention are not supported.',
    sources: [channel, works],
    controls: ['au-9', 'sc-12'],
  },
  {
    id: 'retention',
    layer: 'data',
    name: 'Choose how long items are kept',
    owner: 'customer',
    duty: 'Set a period from 30 days to 7 years (2,557 days), or keep the default of 7 years. The files in S3 have a life of their own.',
    sources: [retention],
    controls: ['au-11', 'si-12'],
  },
  {
    id: 'retention-run',
    layer: 'data',
    name: 'Delete items past their period',
    owner: 'aws',
    duty: 'Delete items that are older than the period, but keep the current state of each resource while recording is on, however old it is.',
    sources: [retention],
    controls: ['au-11', 'si-12'],
  },
] as const;

export const config = defineService({
  id: 'config',
  name: 'AWS Config',
  shortName: 'AWS Config',
  category: 'management',
  summary:
    'An inventory of your resources with history and rules: AWS records and evaluates what you switch on.',
  docs: guide,
  aliases: [
    'Config rules',
    'configuration recorder',
    'conformance packs',
    'aggregator',
    'configuration item',
  ],
  contradictions: [
    {
      topic: 'Whether a default recorder covers everything',
      finding:
        'The overview says that AWS Config creates configuration items for every supported resource in the Region by default, and so does a table on the page about the recorder. Further down the latter says that IAM users, groups, roles and policies are left out unless you add them. The catalogue follows the exception, so recording them is yours to switch on.',
      sources: [works, recorders],
    },
  ],
  archetype: 'account-governance',
  change: {
    'service-software': {
      name: 'Run what AWS Config runs on',
      duty: 'Protect and operate the infrastructure under AWS Config, and have third-party auditors test it.',
      sources: [security],
      evidence: reports,
    },
    'rule-enforcement': {
      name: 'Evaluate resources against rules',
      duty: 'Run each rule when a resource changes or periodically, depending on the rule, flag what breaks it, and notify your SNS topic when a compliance status changes.',
      sources: [works],
      controls: ['cm-6', 'ca-7'],
      evidence: reports,
    },
    'rule-content': {
      name: 'Choose rules and their parameters',
      duty: 'Add managed or custom rules, with parameters: outside the console a managed rule gets no default values. They judge a resource’s own settings, whatever IAM or organization policies would forbid.',
      sources: [rules],
      controls: ['cm-2', 'cm-6'],
    },
    'activity-review': {
      name: 'Work off what is noncompliant',
      duty: 'Read compliance results and mend the resources. Expect delays: recording is best effort, and some types such as secrets are known to come late.',
      sources: [rules, works],
      controls: ['ca-7', 'si-4'],
    },
  },
  add: [
    {
      id: 'item-recording',
      layer: 'platform',
      name: 'Detect and record changes',
      owner: 'aws',
      duty: 'While a recorder runs, find resources, describe them and related ones after each change, and look periodically for changes that no API call made. On a best effort basis.',
      sources: [works],
      controls: ['cm-8', 'au-12'],
      evidence: reports,
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt recorded data at rest',
      owner: 'aws',
      duty: 'Encrypt the data that AWS Config holds on the server side, without a step for you to take.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Gather and serve data over TLS only',
      owner: 'aws',
      duty: 'Collect data from resources and give it out through TLS-protected channels exclusively, TLS 1.2 or newer.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'own-recorder',
      name: 'Recorder of your own',
      summary:
        'You start the recorder in each Region and choose what it records, how often and for how long.',
      add: [...recorderPlatform, ...recorderSetup, ...recorderData],
    },
    {
      id: 'organization',
      name: 'Organization rules and aggregator',
      summary:
        'One account deploys rules to all others, which cannot change them; recorders remain each account’s own.',
      change: {
        'rule-content': {
          name: 'Deploy rules to all accounts',
          duty: 'Deploy organization rules by API or CLI, since the console cannot, and conformance packs by API or, in the console, by Systems Manager. Name accounts to leave out. Management account and delegated administrator each see only what they deployed.',
          sources: [organizationRules, organizationPacks],
        },
      },
      add: [
        {
          id: 'member-deployment',
          layer: 'platform',
          name: 'Bring the rules to new accounts',
          owner: 'aws',
          duty: 'Deploy rules and packs to accounts that join, remove them from accounts that leave, and keep members from changing rules that the management account deployed.',
          sources: [organizationRules],
          controls: ['cm-6', 'ac-6'],
        },
        ...recorderPlatform,
        {
          id: 'member-recorders',
          layer: 'application',
          name: 'Give new accounts a recorder in time',
          owner: 'customer',
          duty: 'Create a recorder within 7 hours after an account joins, when AWS stops trying to deploy the rules there. Repeat each deployment per Region: one call reaches one Region.',
          sources: [organizationRules],
          controls: ['cm-6', 'cm-8'],
          evidence: [{ kind: 'security-hub', id: 'Config.1' }],
        },
        {
          id: 'aggregator',
          layer: 'application',
          name: 'Create an aggregator for the view',
          owner: 'customer',
          duty: 'Set up an aggregator over accounts and Regions; outside your organization each source account has to authorise it. It is a read-only copy: no rule can be deployed through it.',
          setting: optIn,
          sources: [aggregation],
          controls: ['ca-7', 'cm-8'],
        },
        ...recorderSetup,
        ...recorderData,
      ],
    },
    {
      id: 'service-linked-recorder',
      name: 'Service-linked recorder',
      summary:
        'A service such as Security Hub or CloudWatch records for its own purpose: it sets the scope, and you cannot stop it here.',
      omit: ['rule-enforcement', 'rule-content', 'activity-review'],
      add: [
        {
          id: 'recording-scope',
          layer: 'platform',
          name: 'Fix scope and resource types',
          owner: 'aws',
          duty: 'Set, as the linked service, which resource types the recorder covers and whether its scope is INTERNAL or PAID, and keep it recording all the time.',
          setting: { state: 'always-on' },
          sources: [recorders],
          controls: ['cm-8', 'ca-7'],
        },
        {
          id: 'recorder',
          layer: 'application',
          name: 'Steer it through the linked service',
          owner: 'customer',
          duty: 'Change or end the recording in the service that uses it: nothing about this recorder can be set directly in AWS Config.',
          sources: [recorders],
          controls: ['cm-8', 'cm-6'],
        },
        {
          id: 'recording-frequency',
          layer: 'application',
          name: 'Expect it to override daily recording',
          owner: 'customer',
          duty: 'Budget for it: where a PAID recorder and your own cover a type, the higher frequency wins, and your daily setting goes on showing “daily” while continuous recording is billed.',
          sources: [recorders],
          controls: ['cm-3'],
        },
        {
          id: 'recorder-role',
          layer: 'access',
          name: 'Leave the service-linked role alone',
          owner: 'customer',
          duty: 'Keep the AWS Config service-linked role in the account: this kind of recorder works with no other.',
          sources: [recorders],
          controls: ['ac-6'],
        },
        {
          id: 'delivery-bucket',
          layer: 'data',
          name: 'Do not count on its items',
          owner: 'customer',
          duty: 'Run a recorder of your own for evidence: with an INTERNAL scope no configuration items reach the delivery channel.',
          sources: [recorders],
          controls: ['au-12', 'au-11'],
        },
      ],
    },
  ],
});
