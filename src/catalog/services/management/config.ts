import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Config',
  shortName: 'AWS Config',
  summary:
    'AWS Config keeps an inventory of your resources, with history and rules. It records and evaluates what you turn on.',
  guide: 'https://docs.aws.amazon.com/config/latest/developerguide/',
  read: '2026-11-26',
  aliases: [
    'Config rules',
    'configuration recorder',
    'conformance packs',
    'aggregator',
    'configuration item',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Config'],
    terraformPrefixes: ['aws_config_'],
  },
  archetype: 'account-governance',
  profile: { keepsData: true },
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS Config” mentions no backup of what AWS Config records.',
  },
  traits: ['default-encryption', 'tls-endpoint', 'iam-permissions'],
  override: {
    'service-software': {
      name: 'Protect the service infrastructure',
      owner: 'aws',
      duty: 'AWS protects the infrastructure that runs AWS services. Third-party auditors regularly test and verify the security of AWS.',
      sources: [{ page: 'security', at: 'AWS is responsible for … AWS Compliance Programs' }],
    },
    'rule-enforcement': {
      name: 'Evaluate resources against rules',
      owner: 'aws',
      duty: 'AWS Config runs each rule when a resource changes or periodically, depending on the rule. It flags resources that break the rule. When a compliance status changes, it sends a notification to your SNS topic.',
      sources: [
        {
          page: 'works',
          at: ['Depending on the rule … changes or periodically', 'resourceViolatesAmazonSnsTopic'],
        },
      ],
      controls: ['cm-6', 'ca-7'],
    },
    'rule-content': {
      name: 'Choose rules and their parameters',
      owner: 'customer',
      remove: ['answers'],
      duty: 'Add managed or custom rules and set their parameters. Outside the console, a managed rule gets no default values. Rules evaluate a resource’s own configuration, and do not take IAM and organization policies into account.',
      sources: [
        {
          page: 'rules',
          at: [
            'You do this by … ideal configuration settings',
            'The default values specified … CLI, or SDK',
            'rules directly evaluate the … running evaluations',
          ],
        },
      ],
      controls: ['cm-2', 'cm-6'],
    },
    'activity-review': {
      name: 'Review noncompliant resources',
      owner: 'customer',
      remove: ['answers'],
      duty: 'Review the resources that AWS Config flags as noncompliant. AWS Config usually records a change right after it is detected, or at the frequency that you specify. Recording is on a best effort basis and can take longer at times, for example for secrets.',
      sources: [
        { page: 'rules', at: 'AWS Config usually records … list is non-exhaustive' },
        { page: 'works', at: 'resourceViolatesAmazonSnsTopic' },
      ],
      controls: ['ca-7', 'si-4'],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'AWS Config encrypts data at rest with transparent server-side encryption.',

      sources: [{ page: 'dataProtection', at: 'Data is encrypted at … server-side encryption' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'AWS Config gathers and accesses data exclusively over a TLS protected channel. AWS requires TLS 1.2 for communication with AWS resources.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'We require TLS 1.2 … recommend TLS 1.3',
            'Data gathered and accessed … (TLS) protected channel',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'item-recording',
      layer: 'platform',
      name: 'Detect and record changes',
      owner: 'aws',
      duty: 'AWS Config tracks changes to your resources by describing or listing them and related resources. It also examines configurations periodically for changes that the API did not initiate. Recording is on a best effort basis and can sometimes take longer.',
      sources: [
        {
          page: 'works',
          at: [
            'AWS Config keeps track … all related resources',
            'AWS Config also tracks … that have changed',
            'AWS Config usually records … longer at times',
          ],
        },
      ],
      controls: ['cm-8', 'au-12'],
    },
    {
      id: 'recorder-role',
      layer: 'access',
      name: 'Permissions of the recorder’s role',
      owner: 'customer',
      duty: 'Give the recorder’s IAM role sufficient permissions. If they are insufficient, AWS Config cannot record configuration items. IAM policies and policies of AWS Organizations can affect whether AWS Config may record changes to your resources.',
      sources: [
        { page: 'retention', at: 'AWS Config cannot record … role has insufficient permissions' },
        { page: 'recorders', at: 'IAM policies and other … for your resources' },
      ],
      controls: ['ac-6', 'cm-8'],
    },
    {
      id: 'delivery-bucket',
      layer: 'data',
      name: 'Delivery bucket, key and lifecycle',
      owner: 'customer',
      duty: 'Specify the bucket, and a KMS key if you want encryption other than SSE-S3. If you want to delete or archive objects, write lifecycle rules, which AWS Config does not modify. Buckets with a default Object Lock retention are not supported.',
      sources: [
        {
          page: 'channel',
          at: [
            'You can provide an … encryption, SSE-S3',
            'AWS Config does not … default retention enabled',
          ],
        },
        { page: 'works', at: "AWS Config doesn't modify … the S3 bucket" },
      ],
      controls: ['au-9', 'sc-12'],
    },
    {
      id: 'delivery-encryption',
      layer: 'data',
      name: 'Encrypt delivered files in the bucket',
      owner: 'aws',
      duty: 'AWS Config encrypts history and snapshot files in your bucket. By default, it uses SSE-S3. If you provide a KMS key, it uses that key.',
      sources: [{ page: 'channel', at: 'By default, AWS Config … of AES-256 encryption' }],
      controls: ['sc-28'],
    },
    {
      id: 'retention',
      layer: 'data',
      name: 'Retention period',
      owner: 'customer',
      duty: 'Set a retention period from 30 days to 7 years (2,557 days), or keep the default of 7 years. Amazon S3 has its own retention policies.',
      sources: [
        {
          page: 'retention',
          at: [
            'Amazon S3 and Amazon … and retention policies',
            'You can choose a … (2557 days)',
            'If you do not … 7 years (2557 days)',
          ],
        },
      ],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'retention-run',
      layer: 'data',
      name: 'Delete expired data',
      owner: 'aws',
      duty: 'AWS Config deletes items that are older than the retention period, by default 7 years. While recording is on, AWS Config keeps the current state of each resource, however old that state is.',
      sources: [
        {
          page: 'retention',
          at: [
            'AWS Config deletes data … 7 years (2557 days)',
            'recording is switched on, … irrespective of the date',
          ],
        },
      ],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, attach an AI services opt-out policy in AWS Organizations. AWS lists AWS Config among the services that the policy supports.',
      sources: [
        { page: 'optOut', at: 'You can opt out … opt-out policy', verified: '2026-12-07' },
        { page: 'optOutAll', at: 'AWS Config', verified: '2026-12-07' },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'own-recorder',
      name: 'Recorder of your own',
      summary:
        'You start the recorder in each Region and choose what it records, how often and for how long.',
      add: [
        {
          id: 'history-delivery',
          layer: 'platform',
          name: 'Deliver history files every six hours',
          owner: 'aws',
          duty: 'AWS Config sends the bucket one history file for each resource type that changed in the last six hours. It sends a snapshot when you request one. If you specified an SNS topic, configuration item notifications follow within minutes of a change.',
          sources: [
            {
              page: 'works',
              at: ['resourceTypeNotSendFile', 'sendsConfigurationConfigApi'],
            },
            {
              page: 'works',
              at: ['usesAmazonSnsSendNotifications', 'notificationsDeliveredStream'],
            },
          ],
          controls: ['au-12', 'cm-8'],
        },
        {
          id: 'recorder-tracking',
          layer: 'platform',
          name: 'Record changes to the recorder',
          owner: 'aws',
          duty: 'AWS Config keeps a configuration item of the recorder itself, by default in all supported Regions and at no additional charge. The item tracks stops and deletions of the recorder, and changes to what the recorder covers.',
          sources: [
            {
              page: 'recorders',
              at: ['ciTracksConfigurationRecorder', 'recordingAdditionalCharge'],
            },
          ],
          controls: ['au-12', 'cm-3'],
        },
        {
          id: 'remediation-run',
          layer: 'platform',
          name: 'Apply remediation',
          owner: 'aws',
          duty: 'AWS Config remediates noncompliant resources with the Systems Manager Automation documents that you associated with rules.',
          sources: [{ page: 'remediation', at: 'awsConfigRemediationApis' }],
          controls: ['cm-6', 'si-2'],
        },
        {
          id: 'recorder',
          layer: 'application',
          name: 'Start the configuration recorder',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Create and start the customer managed recorder: you can have only one for each account and Region. While the recorder is off, changes to its resource types are not recorded. Resources deleted during this time may keep stale evaluation results.',
          sources: [
            {
              page: 'recorders',
              at: ['onlyAwsRegion', 'customerManagedNot'],
            },
            { page: 'retention', at: 'recordingSwitchedOff' },
          ],
          controls: ['cm-8', 'cm-6', 'au-12'],
          evidence: ['Config.1'],
        },
        {
          id: 'recording-frequency',
          layer: 'application',
          name: 'Choose continuous or daily recording',
          owner: 'customer',
          duty: 'Choose continuous recording, which records each change when it occurs, or daily recording. Daily recording keeps one item with the latest state of the last 24 hours, if that state differs from the previous item.',
          sources: [{ page: 'selection', at: 'continuousRecordingCiRecorded' }],
          controls: ['cm-3', 'ca-7'],
        },
        {
          id: 'global-resources',
          layer: 'application',
          name: 'Record IAM resources',
          owner: 'customer',
          duty: 'If you want to record IAM users, groups, roles and customer managed policies, which are left out by default, add them. AWS suggests recording them in one Region only. Regions where AWS Config launched after February 2022 cannot record them.',
          setting: 'off-by-default',
          sources: [
            { page: 'recorders', at: 'defaultExcludeRecording' },
            {
              page: 'selection',
              at: ['globalIamResourcesFebruary2022', 'preventSupportedRegions'],
            },
          ],
          controls: ['cm-8', 'ac-2'],
        },
        {
          id: 'remediation',
          layer: 'application',
          name: 'Set up remediation',
          owner: 'customer',
          duty: 'If you want remediation in a Region that supports it, associate an SSM Automation document with a rule. You can use an AWS document or your own.',
          sources: [
            {
              page: 'remediation',
              at: ['associateSsmApis', 'awsConfigProvidesConfigRules', 'currentlyFollowingRegions'],
            },
          ],
          controls: ['cm-6', 'si-2'],
        },
      ],
    },
    {
      id: 'organization',
      name: 'Organization rules and aggregator',
      summary:
        'One account deploys rules to all other accounts, which cannot change the rules. Each account keeps its own recorder.',
      override: {
        'rule-content': {
          name: 'Deploy rules to all accounts',
          owner: 'customer',
          duty: 'Deploy organization rules through the API or CLI, because the console does not support this. Deploy conformance packs through the API or, in the console, with Systems Manager. You can exclude accounts, and each account that deploys rules or packs sees only what it deployed.',
          sources: [
            {
              page: 'organizationRules',
              at: [
                'Organizational rules can only … AWS Config console',
                'Deploy a common set … not be created',
                'APIs can only see … calling those APIs',
              ],
            },
            { page: 'organizationPacks', at: 'To a deploy a … AWS Systems Manager' },
          ],
        },
      },
      add: [
        {
          id: 'member-deployment',
          layer: 'platform',
          name: 'Deploy rules to new accounts',
          owner: 'aws',
          duty: 'AWS Config deploys organizational rules and conformance packs to accounts that join, and removes them when an account leaves. It keeps member accounts from modifying rules that you manage through the APIs from the management account.',
          sources: [
            {
              page: 'organizationRules',
              at: [
                'Use the APIs from … organization’s member accounts',
                'If a new account … conformance pack is removed',
              ],
            },
          ],
          controls: ['cm-6', 'ac-6'],
        },
        {
          id: 'aggregation-run',
          layer: 'platform',
          name: 'Copy data into the aggregator account',
          owner: 'aws',
          duty: 'AWS Config replicates configuration and compliance data from the source accounts and Regions that the aggregator may view. The aggregator offers no way to change anything in these accounts and Regions.',
          sources: [
            { page: 'aggregation', at: 'Aggregators provide a read-only … account or region' },
          ],
          controls: ['cm-8', 'ac-4'],
        },
        {
          id: 'history-delivery',
          layer: 'platform',
          name: 'Deliver history files every six hours',
          owner: 'aws',
          duty: 'AWS Config sends the bucket one history file for each resource type that changed in the last six hours. It sends a snapshot when you request one. If you specified an SNS topic, configuration item notifications follow within minutes of a change.',
          sources: [
            {
              page: 'works',
              at: ['resourceTypeNotSendFile', 'sendsConfigurationConfigApi'],
            },
            {
              page: 'works',
              at: ['usesAmazonSnsSendNotifications', 'notificationsDeliveredStream'],
            },
          ],
          controls: ['au-12', 'cm-8'],
        },
        {
          id: 'recorder-tracking',
          layer: 'platform',
          name: 'Record changes to the recorder',
          owner: 'aws',
          duty: 'AWS Config keeps a configuration item of the recorder itself, by default in all supported Regions and at no additional charge. The item tracks stops and deletions of the recorder, and changes to what the recorder covers.',
          sources: [
            {
              page: 'recorders',
              at: ['ciTracksConfigurationRecorder', 'recordingAdditionalCharge'],
            },
          ],
          controls: ['au-12', 'cm-3'],
        },
        {
          id: 'remediation-run',
          layer: 'platform',
          name: 'Apply remediation',
          owner: 'aws',
          duty: 'AWS Config remediates noncompliant resources with the Systems Manager Automation documents that you associated with rules.',
          sources: [{ page: 'remediation', at: 'awsConfigRemediationApis' }],
          controls: ['cm-6', 'si-2'],
        },
        {
          id: 'member-recorders',
          layer: 'application',
          name: 'Create recorders in new accounts',
          owner: 'customer',
          duty: 'If a new account has no recorder, create one within 7 hours of adding the account. Without a recorder, AWS Config retries the deployment of existing organizational rules and conformance packs only for that time.',
          sources: [
            {
              page: 'organizationRules',
              at: 'Deployment of existing organizational … of adding an account',
            },
          ],
          controls: ['cm-6', 'cm-8'],
          evidence: ['Config.1'],
        },
        {
          id: 'aggregator',
          layer: 'application',
          name: 'Create an aggregator',
          owner: 'customer',
          duty: 'Set up an aggregator over accounts and Regions. A source account outside AWS Organizations has to authorize the aggregator. The aggregator gives a read-only view, and you cannot deploy rules through it.',
          sources: [
            {
              page: 'aggregation',
              at: [
                'Aggregators do not provide … through an aggregator',
                'Authorization is not required … of AWS Organizations',
              ],
            },
          ],
          controls: ['ca-7', 'cm-8'],
        },
        {
          id: 'management-role',
          layer: 'access',
          name: 'Service-linked role',
          owner: 'customer',
          duty: 'If a delegated administrator should deploy to the management account too, create the service-linked role there manually in IAM. AWS Config does not create it automatically.',
          sources: [
            {
              page: 'organizationRules',
              at: "AWS Config won't automatically … delegated administrator account",
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'recorder',
          layer: 'application',
          name: 'Start the configuration recorder',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Create and start the customer managed recorder: you can have only one for each account and Region. While the recorder is off, changes to its resource types are not recorded. Resources deleted during this time may keep stale evaluation results.',
          sources: [
            {
              page: 'recorders',
              at: ['onlyAwsRegion', 'customerManagedNot'],
            },
            { page: 'retention', at: 'recordingSwitchedOff' },
          ],
          controls: ['cm-8', 'cm-6', 'au-12'],
          evidence: ['Config.1'],
        },
        {
          id: 'recording-frequency',
          layer: 'application',
          name: 'Choose continuous or daily recording',
          owner: 'customer',
          duty: 'Choose continuous recording, which records each change when it occurs, or daily recording. Daily recording keeps one item with the latest state of the last 24 hours, if that state differs from the previous item.',
          sources: [{ page: 'selection', at: 'continuousRecordingCiRecorded' }],
          controls: ['cm-3', 'ca-7'],
        },
        {
          id: 'global-resources',
          layer: 'application',
          name: 'Record IAM resources',
          owner: 'customer',
          duty: 'If you want to record IAM users, groups, roles and customer managed policies, which are left out by default, add them. AWS suggests recording them in one Region only. Regions where AWS Config launched after February 2022 cannot record them.',
          setting: 'off-by-default',
          sources: [
            { page: 'recorders', at: 'defaultExcludeRecording' },
            {
              page: 'selection',
              at: ['globalIamResourcesFebruary2022', 'preventSupportedRegions'],
            },
          ],
          controls: ['cm-8', 'ac-2'],
        },
        {
          id: 'remediation',
          layer: 'application',
          name: 'Set up remediation',
          owner: 'customer',
          duty: 'If you want remediation in a Region that supports it, associate an SSM Automation document with a rule. You can use an AWS document or your own.',
          sources: [
            {
              page: 'remediation',
              at: ['associateSsmApis', 'awsConfigProvidesConfigRules', 'currentlyFollowingRegions'],
            },
          ],
          controls: ['cm-6', 'si-2'],
        },
      ],
    },
    {
      id: 'service-linked-recorder',
      name: 'Service-linked recorder',
      summary:
        'A service such as Security Hub or CloudWatch records for its own purpose. That service sets the recorder’s scope, and you cannot stop the recorder in AWS Config.',
      override: {
        'recorder-role': {
          name: 'Service-linked role',
          owner: 'customer',
          duty: 'Keep the AWS Config service-linked role in the account. Service-linked recorders require it.',
          sources: [
            {
              page: 'recorders',
              at: 'service-linked role is required … service-linked configuration recorders',
            },
          ],
          controls: ['ac-6'],
        },
        'delivery-bucket': {
          name: 'Run your own recorder for evidence',
          owner: 'customer',
          duty: 'If the recorder’s scope is `INTERNAL`, you receive no configuration items in the delivery channel. If you need the items as evidence, run your own recorder.',
          sources: [{ page: 'recorders', at: 'If the recording scope … the delivery channel' }],
          controls: ['au-12', 'au-11'],
        },
      },
      remove: [
        'rule-enforcement',
        'rule-content',
        'activity-review',
        'retention',
        'retention-run',
        'delivery-encryption',
      ],
      add: [
        {
          id: 'recording-scope',
          layer: 'platform',
          name: 'Set the recorder’s scope and types',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'The linked service sets which resource types the recorder covers and whether its scope is `INTERNAL` or `PAID`. The service keeps the recorder recording. You cannot change the recorder’s settings directly, but only through the linked service.',
          setting: 'always-on',
          sources: [
            {
              page: 'recorders',
              at: [
                'configuration recorder that is … the linked service',
                'Service-linked configuration recorders are … uses the service-linked recorder',
                'determines whether the configuration … bill (PAID)',
              ],
            },
          ],
          controls: ['cm-8', 'ca-7'],
        },
        {
          id: 'recorder',
          layer: 'application',
          name: 'Change recording in the linked service',
          owner: 'customer',
          duty: 'If you want to change or end the recording, do so in the service that uses the recorder. You cannot directly change this recorder’s settings.',
          sources: [
            { page: 'recorders', at: "You can't directly change … the service-linked recorder" },
          ],
          controls: ['cm-8', 'cm-6'],
        },
        {
          id: 'recording-frequency',
          layer: 'application',
          name: 'Recording frequency with two recorders',
          owner: 'customer',
          duty: 'If a `PAID` recorder and your own recorder record the same types, the higher frequency takes precedence. If yours is set to daily and the other to continuous, yours still shows daily, but you are charged for continuous recording.',
          sources: [
            {
              page: 'recorders',
              at: [
                'When you have both … frequency takes precedence',
                'even though your customer … for both recorders',
              ],
            },
          ],
          controls: ['cm-3'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether a default recorder covers everything',
      finding:
        'The overview says that AWS Config creates configuration items for every supported resource in the Region by default. So does a table on the page about the recorder. Further down, that page says that IAM users, groups, roles and policies are left out unless you add them. The catalogue follows the exception, so you decide whether to turn on recording for them.',
      sources: [
        { page: 'works', at: 'By default, AWS Config … in the region' },
        {
          page: 'recorders',
          at: ['By default, a customer … AWS Config is running', 'defaultExcludeRecording'],
        },
      ],
    },
  ],
  pages: {
    works: {
      path: 'how-does-config-work',
      title: 'How AWS Config Works',
      passages: {
        resourceViolatesAmazonSnsTopic: 'If a resource violates … Amazon SNS topic',
        resourceTypeNotSendFile: 'For each resource type … not send a file',
        sendsConfigurationConfigApi: 'sends a configuration snapshot … AWS Config API',
        usesAmazonSnsSendNotifications: 'uses the Amazon SNS … send you notifications',
        notificationsDeliveredStream:
          'These notifications are delivered … the configuration stream',
      },
    },
    recorders: {
      path: 'stop-start-recorder',
      title: 'Working with the configuration recorder',
      passages: {
        ciTracksConfigurationRecorder: 'this CI tracks if … the configuration recorder',
        recordingAdditionalCharge: 'recording of this resource … no additional charge',
        onlyAwsRegion: 'You can have only … each AWS Region',
        customerManagedNot: 'If the customer managed … is not on',
        defaultExcludeRecording: 'The default for a … exclude from recording',
      },
    },
    security: { path: 'security', title: 'Security in AWS Config', read: '2026-11-24' },
    rules: { path: 'evaluate-config', title: 'Evaluating Resources with AWS Config Rules' },
    dataProtection: { path: 'data-protection', title: 'Data Protection in AWS Config' },
    retention: {
      path: 'delete-config-data-with-retention-period',
      title: 'Deleting AWS Config Data',
      passages: { recordingSwitchedOff: 'if recording is switched off' },
    },
    selection: {
      path: 'select-resources',
      title: 'Recording AWS Resources with AWS Config',
      passages: {
        continuousRecordingCiRecorded: 'Continuous recording allows you … previous CI recorded',
        globalIamResourcesFebruary2022: 'These global IAM resources … after February 2022',
        preventSupportedRegions: 'To prevent duplicate configuration … the supported Regions',
      },
    },
    remediation: {
      path: 'remediation',
      title: 'Remediating Noncompliant Resources with AWS Config',
      passages: {
        awsConfigRemediationApis: 'AWS Config applies remediation … by using APIs',
        associateSsmApis: 'You can associate SSM … by using APIs',
        awsConfigProvidesConfigRules: 'AWS Config provides a … AWS Config rules',
        currentlyFollowingRegions: 'Currently, remediation actions for … in the following regions',
      },
    },
    channel: { path: 'manage-delivery-channel', title: 'Working with the Delivery Channel' },
    organizationRules: {
      path: 'config-rule-multi-account-deployment',
      title: 'Managing AWS Config Rules Across All Accounts in Your Organization',
    },
    organizationPacks: {
      path: 'conformance-pack-organization-apis',
      title: 'Managing Conformance Packs for AWS Config Across all Accounts in Your Organization',
    },
    aggregation: {
      path: 'aggregate-data',
      title: 'Multi-Account Multi-Region Data Aggregation for AWS Config',
    },
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
    },
  },
});
