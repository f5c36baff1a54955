import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CloudTrail',
  shortName: 'CloudTrail',
  summary:
    'The record of who did what in your account: AWS writes 90 days of it, the rest begins with a trail of yours.',
  guide: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/',
  read: '2026-11-24',
  aliases: ['audit log', 'API log', 'event history', 'trail', 'CloudTrail Lake', 'Insights'],
  aws: {
    cloudFormationPrefixes: ['AWS::CloudTrail'],
    terraformPrefixes: ['aws_cloudtrail'],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page on resilience names event data stores for all Regions, and no backup of one.',
  },
  with: ['tls-endpoint'],
  change: {
    'os-patches': { duty: 'Operate and patch the servers under the service.' },
    'service-software': {
      name: 'Run and patch CloudTrail',
      duty: 'Operate, fix and update the service itself.',
    },
    'iam-permissions': {
      name: 'Limit who can stop the recording',
      duty: 'Give AWSCloudTrail_FullAccess to as few people as you can: whoever has it can disable or reconfigure the account’s most sensitive audit functions.',
      sources: [
        {
          page: 'practices',
          at: 'Users with the AWSCloudTrail_FullAccess … AWS account administrators',
        },
      ],
    },
    'customer-data': {
      name: 'Names and tags without secrets',
      duty: 'Keep confidential values out of tags and of free-form fields such as names: they may show in billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … a Name field' }],
    },
    'encryption-in-transit': {
      name: 'Require TLS 1.2',
      duty: 'Require TLS 1.2 of every client of the API; TLS 1.3 is recommended.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'event-recording',
      layer: 'platform',
      name: 'Record management events',
      owner: 'aws',
      duty: 'Record calls from the console, the CLI and SDKs in the Region where they happen, in each account from the start and without a trail.',
      setting: 'always-on',
      sources: [
        { page: 'history', at: 'The event history records … the event happened' },
        { page: 'works', at: 'You automatically have access … your AWS account' },
      ],
      controls: ['au-2', 'au-12'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'event-history',
      layer: 'platform',
      name: 'Hold 90 days of event history',
      owner: 'aws',
      duty: 'Keep the past 90 days of management events unchangeable. No setting of a trail or event data store reaches this history, and nobody can exclude AWS KMS events from it.',
      setting: 'always-on',
      sources: [
        {
          page: 'history',
          at: [
            'The event history provides … an AWS Region',
            'You cannot exclude AWS … to event history',
          ],
        },
      ],
      controls: ['au-9', 'au-11'],
      evidence: ['SOC 2 report'],
    },
  ],
  modes: [
    {
      id: 'event-history',
      name: 'Event history only',
      summary: 'Nothing set up: AWS keeps 90 days of management events, and older ones are gone.',
      notAsked: {
        'back-up': 'Events stay for 90 days: for a record that lasts, you create a trail.',
      },
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page on data protection speaks of log and digest files, not of the event history.',
      },
      with: ['activity-trail'],
      change: {
        'event-recording': { answers: ['write-logs'] },
        'activity-review': {
          name: 'Look in each account and Region',
          duty: 'Search account by account and Region by Region, with one attribute and a time range at a time, and download what you need before its 90 days end.',
          sources: [
            { page: 'history', at: 'An event history search … time range filter' },
            { page: 'organization', at: 'When you view events … with the member account' },
          ],
          controls: ['au-6'],
        },
      },
      add: [
        {
          id: 'ongoing-record',
          layer: 'application',
          name: 'Create a trail for an ongoing record',
          owner: 'customer',
          duty: 'Create a trail for a record beyond 90 days. The event history is not permanent, and it cannot be combined for the accounts of an organization.',
          setting: 'off-by-default',
          sources: [
            { page: 'practices', at: 'Although CloudTrail provides 90 … types of events' },
            { page: 'history', at: 'organization level event aggregation … data store or trail' },
          ],
          controls: ['au-11', 'au-12'],
          evidence: ['CloudTrail.1', 'CloudTrail.3', 'cloudtrail-enabled'],
        },
        {
          id: 'extra-events',
          layer: 'application',
          name: 'Record what the history leaves out',
          owner: 'customer',
          duty: 'Log data, network activity and Insights events by a trail if you need them: the event history shows management events only.',
          setting: 'off-by-default',
          sources: [
            { page: 'history', at: 'console only shows management … network activity events' },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'trail',
      name: 'Trail of one account',
      summary:
        'AWS delivers log files to a bucket of yours: events, retention, key and checks become your choice.',
      notAsked: {
        'back-up': 'Log files are in a bucket of yours: their backup is a matter of Amazon S3.',
      },
      with: ['default-encryption', 'key-choice'],
      change: {
        'encryption-at-rest': {
          name: 'Encrypt log files when delivered',
          duty: 'Encrypt the log and digest files delivered to the bucket with server-side encryption: SSE-S3 where SSE-KMS is not enabled.',
          setting: 'always-on',
          sources: [
            { page: 'encryption', at: "If you don't enable … using SSE-S3 encryption" },
            {
              page: 'dataProtection',
              at: 'By default, CloudTrail event … server-side encryption (SSE)',
            },
          ],
          evidence: ['SOC 2 report'],
        },
        'key-choice': {
          name: 'Encrypt with a KMS key of your own',
          duty: 'Set a KMS key of yours on the trail (in the console, encryption with a KMS key is the default), and give the readers of the logs decrypt permission by the key policy, beside S3 read permission.',
          setting: {
            state: 'off-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          sources: [
            {
              page: 'encryption',
              at: ['you create and manage … AWS KMS key', 'A user must also … KMS key policy'],
            },
            { page: 'works', at: 'By default, when you … with a KMS key' },
          ],
          controls: ['sc-12', 'sc-28'],
          evidence: ['CloudTrail.2', 'cloud-trail-encryption-enabled'],
        },
      },
      add: [
        {
          id: 'trail-delivery',
          layer: 'platform',
          name: 'Deliver log files to the bucket',
          owner: 'aws',
          duty: 'Publish log files several times an hour, on average within about 5 minutes of a call, with no guarantee. If the bucket cannot be reached, go on trying for 30 days.',
          sources: [
            {
              page: 'works',
              at: [
                'CloudTrail publishes log files … every 5 minutes',
                'CloudTrail typically delivers logs … is not guaranteed',
                'CloudTrail will attempt to redeliver the log files',
              ],
            },
          ],
          controls: ['au-12', 'au-4'],
          evidence: ['SOC 2 report'],
        },
        {
          id: 'digest-signing',
          layer: 'platform',
          name: 'Hash log files and sign digests',
          owner: 'aws',
          duty: 'Where validation is on, hash each delivered file, and write every hour a digest that is signed with the Region’s own key pair and carries the signature of the previous digest if one exists.',
          sources: [
            {
              page: 'validation',
              at: [
                'CloudTrail creates a hash … private key pair',
                'Each digest file also … if one exists',
              ],
            },
          ],
          controls: ['au-9', 'au-10'],
        },
        {
          id: 'ongoing-record',
          layer: 'application',
          name: 'Make the trail multi-Region',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Create the trail for all enabled Regions. The console makes no other kind, but the CLI and the API default to a single Region, whose trail misses activity elsewhere.',
          setting: {
            state: 'off-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          sources: [
            {
              page: 'works',
              at: [
                'All trails created using … are multi-Region trails',
                'This is the default … or the CloudTrail API',
              ],
            },
            { page: 'practices', at: 'To obtain a complete … multi-Region trail' },
          ],
          controls: ['au-2', 'au-12'],
          evidence: ['CloudTrail.1', 'CloudTrail.3', 'multi-region-cloudtrail-enabled'],
        },
        {
          id: 'extra-events',
          layer: 'application',
          name: 'Add data events and Insights',
          owner: 'customer',
          duty: 'Have the trail log data and Insights events if you need them: by default it logs management events, but not those. Insights events capture unusual API call or error rates.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'concepts',
              at: [
                'By default, trails and … or Insights events',
                'CloudTrail Insights events capture … CloudTrail management activity',
              ],
            },
            { page: 'works', at: 'Trails can log CloudTrail … and Insights events' },
          ],
          controls: ['au-2', 'au-12', 'si-4'],
          evidence: ['cloudtrail-s3-dataevents-enabled'],
        },
        {
          id: 'alerting',
          layer: 'application',
          name: 'Send events on, and alarm on them',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Connect the trail to CloudWatch Logs and alarm on events such as failed console sign-ins. Only events that the trail logs arrive there.',
          sources: [
            {
              page: 'practices',
              at: [
                'CloudWatch Logs allows you … interested in monitoring',
                'you can monitor key … Console sign-in events',
              ],
            },
            { page: 'works', at: 'You can also deliver … and Amazon EventBridge' },
          ],
          controls: ['au-6', 'si-4'],
          evidence: ['CloudTrail.5', 'cloud-trail-cloud-watch-logs-enabled', 'CloudWatch.6'],
        },
        {
          id: 'log-bucket',
          layer: 'access',
          name: 'Guard the log bucket',
          owner: 'customer',
          duty: 'Use a dedicated, centralized bucket, keep access to it to least privilege, and add an aws:SourceArn condition to its policy by hand.',
          sources: [
            {
              page: 'practices',
              at: [
                'By logging to a … segregation of duties',
                'you should adhere to … CloudTrail log files',
                'be sure to manually … the bucket policy',
              ],
            },
          ],
          controls: ['au-9', 'ac-6'],
          evidence: ['CloudTrail.6', 'cloudtrail-s3-bucket-public-access-prohibited'],
        },
        {
          id: 'log-validation',
          layer: 'data',
          name: 'Have digests made, and check files',
          owner: 'customer',
          duty: 'Leave validation on, as the console sets it, or pass --enable-log-file-validation in the CLI. Then check the files yourself: switching it on delivers digests but validates nothing.',
          setting: {
            state: 'off-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          sources: [
            {
              page: 'validationSwitch',
              at: [
                'By default, this feature is enabled',
                'use the --enable-log-file-validation … update-trail commands',
              ],
            },
            { page: 'validation', at: 'Enabling log file integrity … of the files' },
          ],
          controls: ['au-9', 'si-7'],
          evidence: ['CloudTrail.4', 'cloud-trail-log-file-validation-enabled'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Decide how long log files live',
          owner: 'customer',
          duty: 'Write a lifecycle rule for the bucket, or log files stay there indefinitely. Choose between such a rule and MFA delete: S3 does not allow both on one bucket.',
          sources: [
            {
              page: 'practices',
              at: [
                'The CloudTrail trail default … and auditing needs',
                'You cannot use MFA delete with lifecycle configurations',
              ],
            },
          ],
          controls: ['au-11', 'au-9'],
        },
      ],
    },
    {
      id: 'organization-trail',
      name: 'Organization trail',
      summary:
        'One trail for all accounts: AWS adds it to new members, and members can neither change nor stop it.',
      from: 'trail',
      change: {
        'ongoing-record': {
          name: 'Pick a home Region for everyone',
          duty: 'Create a multi-Region trail with its home in a Region that is on by default: if the home is an opt-in Region, member accounts that have not opted in to it send no activity.',
          setting: 'off-by-default',
          sources: [{ page: 'organization', at: 'multi-Region and the home … trail was created' }],
          evidence: ['CloudTrail.1', 'multi-region-cloudtrail-enabled'],
        },
        'log-bucket': {
          name: 'Access to the central bucket',
          duty: 'Decide who beyond the management account may read the bucket: by default no other account can. Keep its policy to least privilege; files of accounts that were removed stay there.',
          sources: [
            {
              page: 'organization',
              at: [
                'by default, only the … contained within it',
                'log files for the … for the trail',
              ],
            },
            { page: 'practices', at: 'you should adhere to … CloudTrail log files' },
          ],
        },
      },
      omit: ['trail-delivery', 'digest-signing', 'extra-events', 'alerting'],
      add: [
        {
          id: 'member-enrolment',
          layer: 'platform',
          name: 'Enrol members and bind them',
          owner: 'aws',
          duty: 'Add the trail and a service-linked role to each account that joins, start logging there, and let no user of a member account delete the trail, stop it or change what it logs.',
          setting: 'always-on',
          sources: [
            {
              page: 'organization',
              at: [
                'users in member accounts … in any way',
                'the organization trail and … the organization trail',
              ],
            },
          ],
          controls: ['au-12', 'ac-6'],
          evidence: ['SOC 2 report'],
        },
        {
          id: 'trail-delivery',
          layer: 'platform',
          name: 'Deliver log files to the bucket',
          owner: 'aws',
          duty: 'Publish log files several times an hour, on average within about 5 minutes of a call, with no guarantee. If the bucket cannot be reached, go on trying for 30 days.',
          sources: [
            {
              page: 'works',
              at: [
                'CloudTrail publishes log files … every 5 minutes',
                'CloudTrail typically delivers logs … is not guaranteed',
                'CloudTrail will attempt to redeliver the log files',
              ],
            },
          ],
          controls: ['au-12', 'au-4'],
          evidence: ['SOC 2 report'],
        },
        {
          id: 'digest-signing',
          layer: 'platform',
          name: 'Hash log files and sign digests',
          owner: 'aws',
          duty: 'Where validation is on, hash each delivered file, and write every hour a digest that is signed with the Region’s own key pair and carries the signature of the previous digest if one exists.',
          sources: [
            {
              page: 'validation',
              at: [
                'CloudTrail creates a hash … private key pair',
                'Each digest file also … if one exists',
              ],
            },
          ],
          controls: ['au-9', 'au-10'],
        },
        {
          id: 'delivery-health',
          layer: 'application',
          name: 'Check that members’ logs arrive',
          owner: 'customer',
          duty: 'From a member account, run get-trail-status or open the trail’s details page after you create the trail: CloudTrail makes the members’ trails even if bucket policy, topic policy, log group or key permissions fail.',
          sources: [
            {
              page: 'organization',
              at: [
                'CloudTrail creates organization trails … resource validation fails',
                'can see any validation … CLI get-trail-status command',
              ],
            },
          ],
          controls: ['au-5', 'ca-7'],
        },
        {
          id: 'extra-events',
          layer: 'application',
          name: 'Add data events and Insights',
          owner: 'customer',
          duty: 'Have the trail log data and Insights events if you need them: by default it logs management events, but not those. Insights events capture unusual API call or error rates.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'concepts',
              at: [
                'By default, trails and … or Insights events',
                'CloudTrail Insights events capture … CloudTrail management activity',
              ],
            },
            { page: 'works', at: 'Trails can log CloudTrail … and Insights events' },
          ],
          controls: ['au-2', 'au-12', 'si-4'],
          evidence: ['cloudtrail-s3-dataevents-enabled'],
        },
        {
          id: 'alerting',
          layer: 'application',
          name: 'Send events on, and alarm on them',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Connect the trail to CloudWatch Logs and alarm on events such as failed console sign-ins. Only events that the trail logs arrive there.',
          sources: [
            {
              page: 'practices',
              at: [
                'CloudWatch Logs allows you … interested in monitoring',
                'you can monitor key … Console sign-in events',
              ],
            },
            { page: 'works', at: 'You can also deliver … and Amazon EventBridge' },
          ],
          controls: ['au-6', 'si-4'],
          evidence: ['CloudTrail.5', 'cloud-trail-cloud-watch-logs-enabled', 'CloudWatch.6'],
        },
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
        sources: [
          { page: 'lakeChange', verified: '2026-11-24' },
          { page: 'lake', verified: '2026-11-24' },
        ],
      },
      change: {
        'service-software': {
          name: 'Run Lake and mend its flaws',
          duty: 'Keep Lake running for existing customers, with critical bug fixes and security updates only.',
          sources: [{ page: 'lakeChange', at: 'CloudTrail Lake will only … security updates' }],
          evidence: ['SOC 2 report'],
        },
      },
      add: [
        {
          id: 'move-off',
          layer: 'application',
          name: 'Plan the move to CloudWatch',
          owner: 'customer',
          duty: 'Pilot the export to CloudWatch Logs with a day of data. Events from before 2023 do not come along: query them in Lake, or move them to S3.',
          sources: [
            {
              page: 'lakeChange',
              at: [
                'Data prior to 2023 … Amazon S3 bucket',
                'choose a narrow window … verify the integration',
              ],
            },
          ],
          controls: ['sa-22', 'au-11'],
        },
        {
          id: 'termination-guard',
          layer: 'platform',
          name: 'Guard stores against accidental deletion',
          owner: 'aws',
          duty: 'Give each event data store termination protection by default, which protects it from being deleted by accident.',
          sources: [
            { page: 'lakeConcepts', at: 'By default, event data … being accidentally deleted' },
          ],
          controls: ['au-9', 'cp-9'],
        },
        {
          id: 'ongoing-record',
          layer: 'application',
          name: 'Cover accounts that join later',
          owner: 'customer',
          duty: 'Have an organization event data store, or migrate to CloudWatch: account-level stores take no events from accounts that are newly added to the organization.',
          sources: [
            { page: 'lakeChange', at: 'will not support ingestion … migrate to Amazon CloudWatch' },
            { page: 'works', at: 'an organization event data … in that organization' },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'extra-events',
          layer: 'application',
          name: 'Select the events to store',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Write advanced event selectors. By default a store takes management events, but no data or Insights events; AWS KMS calls can be filtered out.',
          setting: 'off-by-default',
          sources: [
            { page: 'concepts', at: 'By default, trails and … or Insights events' },
            { page: 'lakeConcepts', at: 'you can use advanced … Data API events' },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'store-policy',
          layer: 'access',
          name: 'Policies on event data stores',
          owner: 'customer',
          duty: 'Decide which principals of other accounts a resource-based policy lets in, and deny creation or deletion by tags where it helps.',
          sources: [
            {
              page: 'lake',
              at: [
                'You can attach a … to selected principals',
                'You can control access … based on tags',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'termination-protection',
          layer: 'access',
          name: 'Leave termination protection on',
          owner: 'customer',
          duty: 'Keep the protection with which each event data store starts, or turn it off: that has to happen before a store can be deleted.',
          setting: 'on-by-default',
          switchOf: 'termination-guard',
          sources: [{ page: 'lakeConcepts', at: 'By default, event data … event data store' }],
          controls: ['au-9', 'cp-9'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Choose the retention period',
          owner: 'customer',
          duty: 'Pick the pricing option, which sets default and maximum: up to 3,653 days, or 2,557 with seven-year pricing. Events older than your period are removed.',
          sources: [
            { page: 'lake', at: 'You can keep the … Seven-year retention pricing option' },
            { page: 'lakeConcepts', at: 'CloudTrail will remove events … than 90 days' },
          ],
          controls: ['au-11'],
        },
        {
          id: 'event-removal',
          layer: 'data',
          name: 'Keep events fixed, remove old ones',
          owner: 'aws',
          duty: 'Store events in immutable collections, and remove each event once its eventTime is older than the period that you set.',
          sources: [
            {
              page: 'lakeConcepts',
              at: [
                'which are immutable collections … advanced event selectors',
                'CloudTrail Lake determines whether … than 90 days',
              ],
            },
          ],
          controls: ['au-9', 'au-11'],
          evidence: ['SOC 2 report'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt all events in the store',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Encrypt all events of an event data store by default, with your KMS key where you chose one.',
          sources: [
            { page: 'lake', at: 'By default, all events … Key Management Service key' },
            { page: 'encryption', at: 'By default, event data … event data store' },
          ],
          controls: ['sc-28'],
          evidence: ['SOC 2 report'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key once and for all',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Decide whether to use a KMS key of your own: once it is associated with an event data store, it can be neither removed nor changed.',
          setting: 'off-by-default',
          sources: [{ page: 'lake', at: 'After you associate an … removed or changed' }],
          controls: ['sc-12'],
          evidence: ['CloudTrail.10', 'event-data-store-cmk-encryption-enabled'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Which encryption log files have by default',
      questions: ['encrypt-at-rest'],
      finding:
        'The security best practices and the page on encryption say that log files are encrypted with a KMS key by default. The page on data protection says that the default is server-side encryption by Amazon S3, with a KMS key as a choice. The overview explains it: the KMS key is the default of the console’s form, and S3’s encryption applies to every trail without a key. The catalogue gives AWS the encryption and you the KMS key.',
      sources: [
        { page: 'encryption', verified: '2026-11-24' },
        { page: 'dataProtection', verified: '2026-11-24' },
        { page: 'practices', verified: '2026-11-24' },
        { page: 'works', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Whether CloudTrail Lake is open to you',
      finding:
        'The overview still offers CloudTrail Lake as one of three ways to record events, and the page on the event history tells you to create an event data store. The page on its availability closes Lake to new customers from May 31, 2026. The catalogue follows that page: only who used Lake before can take that mode.',
      sources: [
        { page: 'lakeChange', verified: '2026-11-24' },
        { page: 'history', verified: '2026-11-24' },
        'cloudtrailUserGuide',
      ],
    },
  ],
  pages: {
    encryption: {
      path: 'encrypting-cloudtrail-log-files-with-aws-kms',
      title:
        'Encrypting CloudTrail log files, digest files, and event data stores with AWS KMS keys (SSE-KMS)',
      read: '2026-11-26',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS CloudTrail',
      read: '2026-11-26',
    },
    practices: {
      path: 'best-practices-security',
      title: 'Security best practices in AWS CloudTrail',
      read: '2026-11-26',
    },
    works: { path: 'how-cloudtrail-works', title: 'How CloudTrail works', read: '2026-11-26' },
    lakeChange: {
      path: 'cloudtrail-lake-service-availability-change',
      title: 'CloudTrail Lake availability change',
      read: '2026-11-26',
    },
    history: {
      path: 'view-cloudtrail-events',
      title: 'Working with CloudTrail event history',
      read: '2026-11-26',
    },
    cloudtrailUserGuide: { path: 'cloudtrail-user-guide', title: 'What Is AWS CloudTrail?' },
    organization: {
      path: 'creating-trail-organization',
      title: 'Creating a trail for an organization',
      read: '2026-11-26',
    },
    validation: {
      path: 'cloudtrail-log-file-validation-intro',
      title: 'Validating CloudTrail log file integrity',
      read: '2026-11-26',
    },
    concepts: { path: 'cloudtrail-concepts', title: 'CloudTrail concepts', read: '2026-11-26' },
    validationSwitch: {
      path: 'cloudtrail-log-file-validation-enabling',
      title: 'Enabling log file integrity validation for CloudTrail',
      read: '2026-11-26',
    },
    lake: {
      path: 'cloudtrail-lake',
      title: 'Working with AWS CloudTrail Lake',
      read: '2026-11-26',
    },
    lakeConcepts: {
      path: 'cloudtrail-lake-concepts',
      title: 'CloudTrail Lake concepts and terminology',
      read: '2026-11-26',
    },
  },
});
