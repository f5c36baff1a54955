import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const history = page('view-cloudtrail-events', 'Working with CloudTrail event history');
const works = page('how-cloudtrail-works', 'How CloudTrail works');
const concepts = page('cloudtrail-concepts', 'CloudTrail concepts');
const practices = page('best-practices-security', 'Security best practices in AWS CloudTrail');
const organization = page('creating-trail-organization', 'Creating a trail for an organization');
const encryption = page(
  'encrypting-cloudtrail-log-files-with-aws-kms',
  'Encrypting CloudTrail log files, digest files, and event data stores with AWS KMS keys (SSE-KMS)',
);
const validation = page(
  'cloudtrail-log-file-validation-intro',
  'Validating CloudTrail log file integrity',
);
const validationSwitch = page(
  'cloudtrail-log-file-validation-enabling',
  'Enabling log file integrity validation for CloudTrail',
);
const dataProtection = page('data-protection', 'Data protection in AWS CloudTrail');
const lake = page('cloudtrail-lake', 'Working with AWS CloudTrail Lake');
const lakeConcepts = page('cloudtrail-lake-concepts', 'CloudTrail Lake concepts and terminology');
const lakeChange = page(
  'cloudtrail-lake-service-availability-change',
  'CloudTrail Lake availability change',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** What a trail brings, for one account or for an organization. */
const trailPlatform = [
  {
    id: 'trail-delivery',
    layer: 'platform',
    name: 'Deliver log files to the bucket',
    owner: 'aws',
    duty: 'Publish log files several times an hour, on average within about 5 minutes of a call, with no guarantee. If the bucket cannot be reached, go on trying for 30 days.',
    sources: [works],
    controls: ['au-12', 'au-4'],
    evidence: reports,
  },
  {
    id: 'digest-signing',
    layer: 'platform',
    name: 'Hash log files and sign digests',
    owner: 'aws',
    duty: 'Where validation is on, hash each delivered file, and write every hour a digest that is signed with the Region’s own key pair and carries the signature of the digest before it.',
    sources: [validation],
    controls: ['au-9', 'au-10'],
  },
] as const;

const trailSelection = [
  {
    id: 'extra-events',
    layer: 'application',
    name: 'Add data events and Insights',
    owner: 'customer',
    duty: 'Write event selectors for the objects, functions or tables whose use must show, and switch on Insights to spot odd call rates: a new trail logs management events only.',
    setting: optIn,
    sources: [concepts, works],
    controls: ['au-2', 'au-12', 'si-4'],
    evidence: [{ kind: 'config-rule', id: 'cloudtrail-s3-dataevents-enabled' }],
  },
  {
    id: 'alerting',
    layer: 'application',
    name: 'Send events on, and alarm on them',
    owner: 'customer',
    duty: 'Connect the trail to CloudWatch Logs and alarm on events such as failed console sign-ins. Only events that the trail logs arrive there.',
    setting: optIn,
    sources: [practices, works],
    controls: ['au-6', 'si-4'],
    evidence: [
      { kind: 'security-hub', id: 'CloudTrail.5' },
      { kind: 'config-rule', id: 'cloud-trail-cloud-watch-logs-enabled' },
      { kind: 'security-hub', id: 'CloudWatch.6' },
    ],
  },
] as const;

const trailFiles = [
  {
    id: 'encryption-at-rest',
    layer: 'data',
    name: 'Encrypt log files when delivered',
    owner: 'aws',
    duty: 'Encrypt log and digest files on the way into the bucket: with SSE-S3 where no KMS key of yours is set.',
    setting: { state: 'always-on' },
    sources: [encryption, dataProtection],
    controls: ['sc-28'],
    evidence: reports,
  },
  {
    id: 'key-choice',
    layer: 'data',
    name: 'Encrypt with a KMS key of your own',
    owner: 'customer',
    duty: 'Set a KMS key from the bucket’s Region on the trail, and give the readers of the logs kms:Decrypt in its policy first: without it they cannot read a file.',
    sources: [encryption],
    controls: ['sc-12', 'sc-28'],
    evidence: [
      { kind: 'security-hub', id: 'CloudTrail.2' },
      { kind: 'config-rule', id: 'cloud-trail-encryption-enabled' },
    ],
  },
  {
    id: 'log-validation',
    layer: 'data',
    name: 'Have digests made, and check files',
    owner: 'customer',
    duty: 'Leave validation on, as the console sets it, or pass --enable-log-file-validation in the CLI. Then check the files yourself: switching it on delivers digests but validates nothing.',
    sources: [validationSwitch, validation],
    controls: ['au-9', 'si-7'],
    evidence: [
      { kind: 'security-hub', id: 'CloudTrail.4' },
      { kind: 'config-rule', id: 'cloud-trail-log-file-validation-enabled' },
    ],
  },
  {
    id: 'log-retention',
    layer: 'data',
    name: 'Decide how long log files live',
    owner: 'customer',
    duty: 'Write a lifecycle rule for the bucket, or log files stay there indefinitely. Choose between such a rule and MFA delete: S3 does not allow both on one bucket.',
    sources: [practices],
    controls: ['au-11', 'au-9'],
  },
] as const;

export const cloudtrail = defineService({
  id: 'cloudtrail',
  name: 'AWS CloudTrail',
  shortName: 'CloudTrail',
  category: 'management',
  summary:
    'The record of who did what in your account: AWS writes 90 days of it, the rest begins with a trail of yours.',
  docs: guide,
  aliases: ['audit log', 'API log', 'event history', 'trail', 'CloudTrail Lake', 'Insights'],
  contradictions: [
    {
      topic: 'Which encryption log files have by default',
      finding:
        'The security best practices and the page on encryption say that log files are encrypted with a KMS key by default. The page on data protection says that the default is server-side encryption by Amazon S3, with a KMS key as a choice. The overview explains it: the KMS key is the default of the console’s form, and S3’s encryption applies to every trail without a key. The catalogue gives AWS the encryption and you the KMS key.',
      sources: [encryption, dataProtection, practices, works],
    },
    {
      topic: 'Whether CloudTrail Lake is open to you',
      finding:
        'The overview still offers CloudTrail Lake as one of three ways to record events, and the page on the event history tells you to create an event data store. The page on its availability closes Lake to new customers from May 31, 2026. The catalogue follows that page: only who used Lake before can take that mode.',
      sources: [lakeChange, history, page('cloudtrail-user-guide', 'What Is AWS CloudTrail?')],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch CloudTrail',
      duty: 'Operate, fix and update the service itself, without a step for you to take.',
    },
    'iam-permissions': {
      name: 'Limit who can stop the recording',
      duty: 'Give AWSCloudTrail_FullAccess to as few people as you can: whoever has it can disable or reconfigure the account’s most sensitive audit functions.',
      sources: [practices],
    },
    'customer-data': {
      name: 'Names and tags without secrets',
      duty: 'Keep confidential values out of tags and of free-form fields such as names: they may show in billing or diagnostic logs.',
      sources: [dataProtection],
    },
  },
  add: [
    {
      id: 'event-recording',
      layer: 'platform',
      name: 'Record management events',
      owner: 'aws',
      duty: 'Record calls from the console, the CLI and SDKs in the Region where they happen, in each account from the start and without a trail.',
      setting: { state: 'always-on' },
      sources: [history, works],
      controls: ['au-2', 'au-12'],
      evidence: reports,
    },
    {
      id: 'event-history',
      layer: 'platform',
      name: 'Hold 90 days of event history',
      owner: 'aws',
      duty: 'Keep the past 90 days of management events unchangeable. No setting of a trail or event data store reaches this history, and nobody can exclude AWS KMS events from it.',
      setting: { state: 'always-on' },
      sources: [history],
      controls: ['au-9', 'au-11'],
      evidence: reports,
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Refuse API calls below TLS 1.2',
      owner: 'aws',
      duty: 'Require TLS 1.2 of every client of the API; TLS 1.3 is recommended.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'event-history',
      name: 'Event history only',
      summary: 'Nothing set up: AWS keeps 90 days of management events, and older ones are gone.',
      add: [
        {
          id: 'ongoing-record',
          layer: 'application',
          name: 'Create a trail before you need it',
          owner: 'customer',
          duty: 'Create a multi-Region trail for a record beyond 90 days. The event history is not permanent, and it cannot be combined for the accounts of an organization.',
          setting: optIn,
          sources: [practices, history],
          controls: ['au-11', 'au-12'],
          evidence: [
            { kind: 'security-hub', id: 'CloudTrail.1' },
            { kind: 'security-hub', id: 'CloudTrail.3' },
            { kind: 'config-rule', id: 'cloudtrail-enabled' },
          ],
        },
        {
          id: 'extra-events',
          layer: 'application',
          name: 'Record what the history leaves out',
          owner: 'customer',
          duty: 'Log data, network activity and Insights events by a trail if you need them: the event history shows management events only.',
          setting: optIn,
          sources: [history],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'activity-review',
          layer: 'data',
          name: 'Look in each account and Region',
          owner: 'customer',
          duty: 'Search account by account and Region by Region, with one attribute and a time range at a time, and download what you need before its 90 days end.',
          sources: [history, organization],
          controls: ['au-6'],
        },
      ],
    },
    {
      id: 'trail',
      name: 'Trail of one account',
      summary:
        'AWS delivers log files to a bucket of yours: events, retention, key and checks become your choice.',
      add: [
        ...trailPlatform,
        {
          id: 'ongoing-record',
          layer: 'application',
          name: 'Make the trail multi-Region',
          owner: 'customer',
          duty: 'Create the trail for all enabled Regions. The console makes no other kind, but the CLI and the API default to a single Region, whose trail misses activity elsewhere.',
          sources: [works, practices],
          controls: ['au-2', 'au-12'],
          evidence: [
            { kind: 'security-hub', id: 'CloudTrail.1' },
            { kind: 'security-hub', id: 'CloudTrail.3' },
            { kind: 'config-rule', id: 'multi-region-cloudtrail-enabled' },
          ],
        },
        ...trailSelection,
        {
          id: 'log-bucket',
          layer: 'access',
          name: 'Guard the log bucket',
          owner: 'customer',
          duty: 'Use a dedicated bucket in a log archive account, trim its policy to least privilege, and add an aws:SourceArn condition by hand, to the SNS topic’s policy too.',
          sources: [practices],
          controls: ['au-9', 'ac-6'],
          evidence: [
            { kind: 'security-hub', id: 'CloudTrail.6' },
            { kind: 'config-rule', id: 'cloudtrail-s3-bucket-public-access-prohibited' },
          ],
        },
        ...trailFiles,
      ],
    },
    {
      id: 'organization-trail',
      name: 'Organization trail',
      summary:
        'One trail for all accounts: AWS adds it to new members, and members can neither change nor stop it.',
      add: [
        {
          id: 'member-enrolment',
          layer: 'platform',
          name: 'Enrol members and bind them',
          owner: 'aws',
          duty: 'Add the trail and a service-linked role to each account that joins, start logging there, and let no user of a member account delete the trail, stop it or change what it logs.',
          setting: { state: 'always-on' },
          sources: [organization],
          controls: ['au-12', 'ac-6'],
          evidence: reports,
        },
        ...trailPlatform,
        {
          id: 'ongoing-record',
          layer: 'application',
          name: 'Pick a home Region for everyone',
          owner: 'customer',
          duty: 'Create a multi-Region trail from the management or a delegated administrator account, at home in a Region that is on by default: in an opt-in Region, members who have not enabled it send nothing.',
          setting: optIn,
          sources: [organization],
          controls: ['au-2', 'au-12'],
          evidence: [
            { kind: 'security-hub', id: 'CloudTrail.1' },
            { kind: 'config-rule', id: 'multi-region-cloudtrail-enabled' },
          ],
        },
        {
          id: 'delivery-health',
          layer: 'application',
          name: 'Check that members’ logs arrive',
          owner: 'customer',
          duty: 'Run get-trail-status after you create the trail: CloudTrail makes the members’ trails even if bucket policy, topic policy, log group or key permissions fail.',
          sources: [organization],
          controls: ['au-5', 'ca-7'],
        },
        ...trailSelection,
        {
          id: 'log-bucket',
          layer: 'access',
          name: 'Guard and open the central bucket',
          owner: 'customer',
          duty: 'Decide who beyond the management account may read the bucket: members’ own users cannot by default. Trim its policy, and keep the folders of accounts that have left.',
          sources: [organization, practices],
          controls: ['au-9', 'ac-6'],
          evidence: [
            { kind: 'security-hub', id: 'CloudTrail.6' },
            { kind: 'config-rule', id: 'cloudtrail-s3-bucket-public-access-prohibited' },
          ],
        },
        ...trailFiles,
      ],
    },
    {
      id: 'lake',
      name: 'CloudTrail Lake',
      summary:
        'AWS stores the events as well, unchangeable and for up to ten years; for those who used it before it closed.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-05-31',
        note: 'CloudTrail Lake is closed to new customers and receives only critical bug fixes and security updates. AWS recommends a move to Amazon CloudWatch.',
        sources: [lakeChange, lake],
      },
      change: {
        'service-software': {
          name: 'Run Lake and mend its flaws',
          duty: 'Keep Lake running for existing customers, with critical bug fixes and security updates only.',
          sources: [lakeChange],
          evidence: reports,
        },
      },
      add: [
        {
          id: 'move-off',
          layer: 'application',
          name: 'Plan the move to CloudWatch',
          owner: 'customer',
          duty: 'Pilot the export to CloudWatch Logs with a day of data. Events from before 2023 do not come along: query them in Lake, or move them to S3.',
          sources: [lakeChange],
          controls: ['sa-22', 'au-11'],
        },
        {
          id: 'ongoing-record',
          layer: 'application',
          name: 'Cover accounts that join later',
          owner: 'customer',
          duty: 'Have an organization event data store: account-level stores take no events from accounts that join the organization now.',
          setting: optIn,
          sources: [lakeChange, works],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'extra-events',
          layer: 'application',
          name: 'Select the events to store',
          owner: 'customer',
          duty: 'Write advanced event selectors. By default a store takes management events, but no data or Insights events; AWS KMS calls can be filtered out.',
          setting: optIn,
          sources: [concepts, lakeConcepts],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'store-policy',
          layer: 'access',
          name: 'Policies on event data stores',
          owner: 'customer',
          duty: 'Decide which principals of other accounts a resource-based policy lets in, and deny creation or deletion by tags where it helps.',
          sources: [lake],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'termination-protection',
          layer: 'access',
          name: 'Leave termination protection on',
          owner: 'customer',
          duty: 'Keep the protection with which each event data store starts, and decide who may change it: a store can be deleted as soon as it is off.',
          setting: optOut,
          sources: [lakeConcepts],
          controls: ['au-9', 'cp-9'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Choose the retention period',
          owner: 'customer',
          duty: 'Pick the pricing option, which sets default and maximum: up to 3,653 days, or 2,557 with seven-year pricing. Events older than your period are removed.',
          sources: [lake, lakeConcepts],
          controls: ['au-11'],
        },
        {
          id: 'event-removal',
          layer: 'data',
          name: 'Keep events fixed, remove old ones',
          owner: 'aws',
          duty: 'Store events in immutable collections, and remove each event once its eventTime is older than the period that you set.',
          sources: [lakeConcepts],
          controls: ['au-9', 'au-11'],
          evidence: reports,
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt all events in the store',
          owner: 'aws',
          duty: 'Encrypt the events of an event data store, with a key of CloudTrail’s unless you brought one.',
          setting: { state: 'always-on' },
          sources: [lake, encryption],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key once and for all',
          owner: 'customer',
          duty: 'Decide on a KMS key of your own with care: once it is associated with an event data store, it can be neither removed nor changed.',
          setting: optIn,
          sources: [lake],
          controls: ['sc-12'],
        },
      ],
    },
  ],
});
