import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CloudTrail',
  shortName: 'CloudTrail',
  summary:
    'AWS records who did what in your account, and keeps management events for 90 days. If you need a longer record or other events, you create a trail.',
  guide: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/',
  read: '2026-11-24',
  aliases: ['audit log', 'API log', 'event history', 'trail', 'CloudTrail Lake', 'Insights'],
  aws: {
    cloudFormationPrefixes: ['AWS::CloudTrail'],
    terraformPrefixes: ['aws_cloudtrail'],
    resources: [
      {
        types: ['aws_cloudtrail'],
        modes: [
          { mode: 'organization-trail', where: { is_organization_trail: 'true' } },
          { mode: 'trail' },
        ],
      },
      {
        types: ['AWS::CloudTrail::Trail'],
        modes: [
          { mode: 'organization-trail', where: { IsOrganizationTrail: 'true' } },
          { mode: 'trail' },
        ],
      },
      {
        types: ['aws_cloudtrail_event_data_store', 'AWS::CloudTrail::EventDataStore'],
        modes: [{ mode: 'lake' }],
      },
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS CloudTrail” names features for backup needs, but describes no backup of an event data store.',
  },
  traits: ['tls-endpoint'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of CloudTrail. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'Limit who gets full access',
      owner: 'customer',
      duty: 'Give `AWSCloudTrail_FullAccess` to as few people as you can. Anyone who has this policy can disable or reconfigure the account’s most sensitive audit functions.',
      sources: [
        {
          page: 'practices',
          at: 'Users with the AWSCloudTrail_FullAccess … AWS account administrators',
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you keep confidential or sensitive information out of tags and free-form text fields such as names. What you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
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
      duty: 'CloudTrail records management events from the console, the CLI, SDKs and APIs in the Region where the events happen. Each account has an event history automatically.',
      sources: [
        { page: 'history', at: 'The event history provides … the event happened' },
        { page: 'works', at: 'You automatically have access … your AWS account' },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'event-history',
      layer: 'platform',
      name: 'Keep 90 days of event history',
      owner: 'aws',
      duty: 'CloudTrail keeps an immutable record of the past 90 days of management events in a Region. Settings of a trail or event data store do not apply to this event history. You cannot exclude AWS KMS events from it.',
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
    },
  ],
  modes: [
    {
      id: 'event-history',
      name: 'Event history only',
      summary:
        'You set up nothing. AWS keeps management events for 90 days, and older events are no longer available.',
      notAsked: {
        'back-up': 'Events are kept for 90 days. To keep them longer, create a trail.',
      },
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page “Data protection in AWS CloudTrail” covers log and digest files, but not the event history.',
      },
      traits: ['activity-trail'],
      override: {
        'event-recording': { owner: 'aws', answers: ['write-logs'] },
        'activity-review': {
          name: 'Review account activity',
          owner: 'customer',
          duty: 'Search the event history account by account and Region by Region. You can use one attribute filter and a time range filter.',
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
          duty: 'If you need a record beyond 90 days, create a trail. The event history is not permanent, and it does not aggregate events at the level of an organization.',
          setting: 'off-by-default',
          sources: [
            { page: 'practices', at: 'Although CloudTrail provides 90 … bucket that you specify' },
            { page: 'history', at: 'organization level event aggregation … data store or trail' },
          ],
          controls: ['au-11', 'au-12'],
          evidence: ['CloudTrail.1', 'CloudTrail.3', 'cloudtrail-enabled'],
        },
        {
          id: 'extra-events',
          layer: 'application',
          name: 'Log data, network and Insights events',
          owner: 'customer',
          duty: 'If you need data, network activity or Insights events, log them with a trail. The event history shows management events only.',
          setting: 'off-by-default',
          sources: [
            { page: 'history', at: 'console only shows management … network activity events' },
            { page: 'practices', at: 'record that contains all … bucket that you specify' },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'trail',
      name: 'Trail of one account',
      summary:
        'AWS delivers log files to your bucket. You choose the events, retention, key and checks.',
      notAsked: {
        'back-up': 'Log files are in your S3 bucket: see who backs up data in S3.',
      },
      traits: ['default-encryption', 'key-choice'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'CloudTrail encrypts the log and digest files delivered to the bucket with server-side encryption. If SSE-KMS is not enabled, CloudTrail uses SSE-S3.',
          setting: 'always-on',
          sources: [
            { page: 'encryption', at: "If you don't enable … using SSE-S3 encryption" },
            {
              page: 'dataProtection',
              at: 'By default, CloudTrail event … server-side encryption (SSE)',
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'To encrypt with SSE-KMS, the default in the console, specify a KMS key that you manage. Without one, log files are encrypted with SSE-S3. In the key policy, give log readers permission to decrypt, and also give them S3 read permission for the bucket.',
          setting: {
            state: 'off-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          sources: [
            {
              page: 'encryption',
              at: [
                'you create and manage … AWS KMS key',
                'A user must have … and digest files',
                'A user must also … KMS key policy',
              ],
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
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'CloudTrail publishes log files several times an hour, typically within an average of about 5 minutes of a call. This delivery time is not guaranteed. If a trail is misconfigured, for example with an unreachable bucket, CloudTrail attempts to redeliver the files for 30 days.',
          sources: [
            {
              page: 'works',
              at: [
                'cloudTrailPublishesLog5Minutes',
                'cloudTrailNotGuaranteed',
                'misconfigureBucket30Days',
              ],
            },
          ],
          controls: ['au-12', 'au-4'],
        },
        {
          id: 'digest-signing',
          layer: 'platform',
          name: 'Hash log files and sign digests',
          owner: 'aws',
          duty: 'If validation is on, CloudTrail hashes each delivered log file and creates a digest file every hour. It signs each digest file with the private key of a key pair that differs by Region. A digest file contains the signature of the previous digest file if one exists.',
          sources: [
            {
              page: 'validation',
              at: ['enableLogAwsRegion', 'digestFileExists'],
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
          duty: 'Create the trail for all enabled Regions. The console creates only multi-Region trails. By default, the CLI and the API create a single-Region trail, which records the events of that Region only.',
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
                'create a single-Region trail … that Region only',
                'defaultCloudTrailApi',
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
          name: 'Log data events and Insights events',
          owner: 'customer',
          duty: 'If you need data or Insights events, configure the trail to log them. By default, a trail logs management events, but no data or Insights events. Insights events capture unusual API call or error rates.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'concepts',
              at: ['defaultTrailsInsightsEvents', 'cloudTrailManagementActivity'],
            },
            { page: 'works', at: 'trailsLogInsightsEvents' },
          ],
          controls: ['au-2', 'au-12', 'si-4'],
          evidence: ['cloudtrail-s3-dataevents-enabled'],
        },
        {
          id: 'alerting',
          layer: 'application',
          name: 'Set alarms',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Connect the trail to CloudWatch Logs, and set alarms on events such as failed console sign-ins. CloudWatch Logs receives only the events that the trail logs.',
          sources: [
            {
              page: 'practices',
              at: ['cloudWatchInterestedMonitoring', 'monitorKeyConsoleSignEvents'],
            },
            { page: 'works', at: 'deliverAmazonEventBridge' },
          ],
          controls: ['au-6', 'si-4'],
          evidence: ['CloudTrail.5', 'cloud-trail-cloud-watch-logs-enabled', 'CloudWatch.6'],
        },
        {
          id: 'log-bucket',
          layer: 'access',
          name: 'Protect the log bucket',
          owner: 'customer',
          duty: 'Use a dedicated, centralized bucket, and limit access to it according to least privilege. Add an `aws:SourceArn` condition to the bucket policy manually.',
          sources: [
            {
              page: 'practices',
              at: [
                'By logging to a … segregation of duties',
                'adhereCloudTrailLogFiles',
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
          name: 'Log file validation',
          owner: 'customer',
          duty: 'Leave log file validation on, as it is for new trails in the console, or enable it in the CLI with `--enable-log-file-validation`. CloudTrail then delivers digest files, but does not validate the log files. Validate the log files with the CLI or your own solution.',
          setting: {
            state: 'off-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          sources: [
            {
              page: 'validationSwitch',
              at: [
                'By default, this feature … for new trails',
                'use the --enable-log-file-validation … update-trail commands',
              ],
            },
            {
              page: 'validation',
              at: [
                'Enabling log file integrity … of the files',
                'To validate the integrity … your own solution',
              ],
            },
          ],
          controls: ['au-9', 'si-7'],
          evidence: ['CloudTrail.4', 'cloud-trail-log-file-validation-enabled'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Log retention',
          owner: 'customer',
          duty: 'If you need your own retention period, define it with lifecycle rules. By default, a trail stores log files in its bucket indefinitely. You cannot use MFA delete with lifecycle configurations.',
          sources: [
            {
              page: 'practices',
              at: [
                'You cannot use MFA delete with lifecycle configurations',
                'The CloudTrail trail default … and auditing needs',
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
        'One trail covers all accounts. AWS adds it to new members, and members can neither change nor stop it.',
      extends: 'trail',
      override: {
        'ongoing-record': {
          name: 'Make the trail multi-Region',
          owner: 'customer',
          duty: 'Create a multi-Region trail. The console creates no other kind, but the CLI and the API create a single-Region trail by default. If the trail’s home Region is an opt-in Region, member accounts send no activity to the trail unless they opt into that Region.',
          setting: {
            state: 'off-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          sources: [
            {
              page: 'organization',
              at: [
                'multi-Region and the home … trail was created',
                'In the console, you … use the AWS CLI',
              ],
            },
            { page: 'works', at: 'defaultCloudTrailApi' },
          ],
          evidence: ['CloudTrail.1', 'multi-region-cloudtrail-enabled'],
        },
        'log-bucket': {
          name: 'Protect the log bucket',
          owner: 'customer',
          duty: 'Decide who outside the management account may read the bucket: by default, no other account can. Limit the bucket policy to least privilege. If an account is removed from the organization, the account’s log files stay in the bucket.',
          sources: [
            {
              page: 'organization',
              at: [
                'log files for the … for the trail',
                'by default, only the … contained within it',
              ],
            },
            { page: 'practices', at: 'adhereCloudTrailLogFiles' },
          ],
        },
      },
      remove: ['trail-delivery', 'digest-signing', 'extra-events', 'alerting'],
      add: [
        {
          id: 'member-enrolment',
          layer: 'platform',
          name: 'Enrol member accounts',
          owner: 'aws',
          duty: 'When an account joins, CloudTrail adds the trail and a service-linked role to the account and starts logging there. If the trail’s home Region is an opt-in Region, the account must have enabled that Region. Only the management account or a delegated administrator can change or delete the trail.',
          sources: [
            {
              page: 'organization',
              at: [
                'member accounts will not … was created',
                'the organization trail and … the organization trail',
                'Only the management account … for the organization',
              ],
            },
          ],
          controls: ['au-12', 'ac-6'],
        },
        {
          id: 'trail-delivery',
          layer: 'platform',
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'CloudTrail publishes log files several times an hour, typically within an average of about 5 minutes of a call. This delivery time is not guaranteed. If a trail is misconfigured, for example with an unreachable bucket, CloudTrail attempts to redeliver the files for 30 days.',
          sources: [
            {
              page: 'works',
              at: [
                'cloudTrailPublishesLog5Minutes',
                'cloudTrailNotGuaranteed',
                'misconfigureBucket30Days',
              ],
            },
          ],
          controls: ['au-12', 'au-4'],
        },
        {
          id: 'digest-signing',
          layer: 'platform',
          name: 'Hash log files and sign digests',
          owner: 'aws',
          duty: 'If validation is on, CloudTrail hashes each delivered log file and creates a digest file every hour. It signs each digest file with the private key of a key pair that differs by Region. A digest file contains the signature of the previous digest file if one exists.',
          sources: [
            {
              page: 'validation',
              at: ['enableLogAwsRegion', 'digestFileExists'],
            },
          ],
          controls: ['au-9', 'au-10'],
        },
        {
          id: 'delivery-health',
          layer: 'application',
          name: 'Check validation of members’ trails',
          owner: 'customer',
          duty: 'From a member account with CloudTrail permissions, look for validation failures on the trail’s details page or with `get-trail-status`. CloudTrail validates, for example, the bucket policy and the permission to encrypt. It creates the members’ trails even if a validation fails.',
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
          name: 'Log data events and Insights events',
          owner: 'customer',
          duty: 'If you need data or Insights events, configure the trail to log them. By default, a trail logs management events, but no data or Insights events. Insights events capture unusual API call or error rates.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'concepts',
              at: ['defaultTrailsInsightsEvents', 'cloudTrailManagementActivity'],
            },
            { page: 'works', at: 'trailsLogInsightsEvents' },
          ],
          controls: ['au-2', 'au-12', 'si-4'],
          evidence: ['cloudtrail-s3-dataevents-enabled'],
        },
        {
          id: 'alerting',
          layer: 'application',
          name: 'Set alarms',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Connect the trail to CloudWatch Logs, and set alarms on events such as failed console sign-ins. CloudWatch Logs receives only the events that the trail logs.',
          sources: [
            {
              page: 'practices',
              at: ['cloudWatchInterestedMonitoring', 'monitorKeyConsoleSignEvents'],
            },
            { page: 'works', at: 'deliverAmazonEventBridge' },
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
        'AWS also stores events in immutable form for up to ten years. This mode is for customers who used Lake before it closed to new customers.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-05-31',
        note: 'CloudTrail Lake is closed to new customers and receives only critical bug fixes and security updates. AWS recommends moving to Amazon CloudWatch.',
        sources: [
          { page: 'lakeChange', verified: '2026-11-24' },
          { page: 'lake', verified: '2026-11-24' },
        ],
      },
      override: {
        'service-software': {
          name: 'Run and patch the service',
          owner: 'aws',
          duty: 'AWS keeps Lake available for existing customers, with critical bug fixes and security updates only.',
          sources: [{ page: 'lakeChange', at: 'AWS CloudTrail continues to … security updates' }],
        },
      },
      add: [
        {
          id: 'move-off',
          layer: 'application',
          name: 'Plan the move to CloudWatch',
          owner: 'customer',
          duty: 'For a pilot of the move, AWS recommends that you verify the export with a narrow window, for example the last 24 hours. Data from before 2023 is not migrated. If you require this data, query it in Lake or move it to S3.',
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
          name: 'Enable termination protection by default',
          owner: 'aws',
          duty: 'CloudTrail enables termination protection for event data stores by default, which protects the stores from being accidentally deleted.',
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
          duty: 'If an organization has only account-level event data stores, Lake takes no events from accounts that are newly added to the organization. To capture those events, create an organization event data store or migrate to CloudWatch.',
          sources: [
            {
              page: 'lakeChange',
              at: 'has only account-level event … migrate to Amazon CloudWatch',
            },
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
          duty: 'If you need to, filter management, data and network activity events with advanced event selectors. By default, an event data store logs management events, but no data or Insights events. You can, for example, filter out AWS KMS events.',
          sources: [
            { page: 'concepts', at: 'defaultTrailsInsightsEvents' },
            { page: 'lakeConcepts', at: 'you can use advanced … Data API events' },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'store-policy',
          layer: 'access',
          name: 'Resource policies',
          owner: 'customer',
          duty: 'If selected principals of other accounts should have access, attach a resource-based policy. You can also use tags to control actions on event data stores.',
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
          name: 'Termination protection',
          owner: 'customer',
          duty: 'Keep termination protection on, as it is by default for event data stores. Before you delete a protected event data store, turn off its termination protection.',
          setting: 'on-by-default',
          switchOf: 'termination-guard',
          sources: [{ page: 'lakeConcepts', at: 'By default, event data … proceed with deleting' }],
          controls: ['au-9', 'cp-9'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Log retention',
          owner: 'customer',
          duty: 'Choose how long to keep events. The maximum is 3,653 days with one-year extendable retention pricing, and 2,557 days with seven-year pricing. CloudTrail removes events older than the period that you specify.',
          sources: [
            { page: 'lake', at: 'You can keep the … Seven-year retention pricing option' },
            { page: 'lakeConcepts', at: 'CloudTrail will remove events … than 90 days' },
          ],
          controls: ['au-11'],
        },
        {
          id: 'event-removal',
          layer: 'data',
          name: 'Keep events immutable until they expire',
          owner: 'aws',
          duty: 'CloudTrail stores events in immutable collections. It removes events when their `eventTime` is older than the specified retention period.',
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
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'By default, CloudTrail encrypts all events of an event data store. If you chose a KMS key, CloudTrail uses that key.',
          sources: [
            { page: 'lake', at: 'By default, all events … Key Management Service key' },
            { page: 'encryption', at: 'By default, event data … event data store' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Decide whether to use your own KMS key. After you associate a key with an event data store, you can neither remove nor change the key.',
          setting: 'off-by-default',
          sources: [{ page: 'lake', at: 'By default, all events … removed or changed' }],
          controls: ['sc-12'],
          evidence: ['CloudTrail.10', 'event-data-store-cmk-encryption-enabled'],
        },
        {
          id: 'store-restore',
          layer: 'data',
          name: 'Restore a deleted event data store',
          owner: 'customer',
          duty: 'If you still need an event data store that you deleted, restore it within 7 days. While its deletion is pending, it does not ingest events, and you cannot query it.',
          sources: [
            {
              page: 'storeDeletion',
              at: [
                'After you delete an … 7-day wait period',
                'While in the PENDING_DELETION … except restore operations',
                'that is pending deletion … not incur costs',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-10', 'au-9'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Default encryption of log files',
      questions: ['encrypt-at-rest'],
      finding:
        'The security best practices and the page on encryption say that log files are encrypted with a KMS key by default. The page on data protection says that the default is server-side encryption by Amazon S3, with a KMS key as an option. The overview explains this. The KMS key is the default of the console’s form, and S3’s encryption applies to every trail without a key. The catalogue assigns the encryption to AWS and the KMS key to you.',
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
        'The overview still offers CloudTrail Lake as one of three ways to record events. The page on the event history tells you to create an event data store. The page on Lake’s availability says that Lake has been closed to new customers since 31 May 2026. The catalogue follows the availability page: only customers who used Lake before can use this mode.',
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
      passages: {
        cloudWatchInterestedMonitoring: 'CloudWatch Logs allows you … interested in monitoring',
        monitorKeyConsoleSignEvents: 'you can monitor key … Console sign-in events',
        adhereCloudTrailLogFiles: 'you should adhere to … CloudTrail log files',
      },
    },
    works: {
      path: 'how-cloudtrail-works',
      title: 'How CloudTrail works',
      read: '2026-11-26',
      passages: {
        cloudTrailPublishesLog5Minutes: 'CloudTrail publishes log files … every 5 minutes',
        cloudTrailNotGuaranteed: 'CloudTrail typically delivers logs … is not guaranteed',
        misconfigureBucket30Days: 'If you misconfigure your … bucket for 30 days',
        defaultCloudTrailApi: 'This is the default … or the CloudTrail API',
        trailsLogInsightsEvents: 'Trails can log CloudTrail … and Insights events',
        deliverAmazonEventBridge: 'You can also deliver … and Amazon EventBridge',
      },
    },
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
      passages: {
        enableLogAwsRegion: 'When you enable log … for each AWS Region',
        digestFileExists: 'Each digest file also … if one exists',
      },
    },
    concepts: {
      path: 'cloudtrail-concepts',
      title: 'CloudTrail concepts',
      read: '2026-11-26',
      passages: {
        defaultTrailsInsightsEvents: 'By default, trails and … or Insights events',
        cloudTrailManagementActivity:
          'CloudTrail Insights events capture … CloudTrail management activity',
      },
    },
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
    storeDeletion: {
      path: 'query-event-data-store-delete',
      title: 'Delete an event data store with the console',
    },
  },
});
