import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Control Tower',
  shortName: 'Control Tower',
  summary:
    'AWS uses other services to build a landing zone of accounts and controls. Your administrators keep the landing zone updated and resolve drift.',
  guide: 'https://docs.aws.amazon.com/controltower/latest/userguide/',
  read: '2026-11-26',
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
  aws: {
    cloudFormationPrefixes: ['AWS::ControlTower'],
    terraformPrefixes: ['aws_controltower_'],
  },
  archetype: 'account-governance',
  override: {
    'service-software': {
      name: 'Release versions and set up resources',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS releases landing zone versions and indicates in the console when an update is needed. Control Tower orchestrates Organizations, Service Catalog, IAM Identity Center and other services to set up and manage resources on your behalf.',
      sources: [
        {
          page: 'updates',
          at: ['awsControlTowerUpdated', 'The following table contains … each release'],
        },
        { page: 'introduction', at: 'AWS Control Tower orchestrates … on your behalf' },
      ],
      controls: ['si-2', 'cm-2'],
    },
    'rule-enforcement': {
      name: 'Enforce the controls',
      owner: 'aws',
      duty: 'The controls in force prevent actions with SCPs and RCPs, and detect events with AWS Config rules. They check resources with CloudFormation hooks before the resources are provisioned. Controls do not apply to the management account.',
      sources: [
        {
          page: 'howControls',
          at: [
            'Proactive controls check whether … are not provisioned',
            'In AWS Control Tower … with CloudFormation hooks',
          ],
        },
        { page: 'howItWorks', at: 'Preventive controls are not … as a whole' },
      ],
    },
    'rule-content': {
      name: 'Choose the optional controls',
      owner: 'customer',
      remove: ['answers'],
      duty: 'Choose among the strongly recommended and elective controls. You can change these controls at any time. Proactive controls monitor resources that CloudFormation templates would deploy.',
      sources: [
        {
          page: 'howControls',
          at: [
            'You can change the … AWS Control Tower APIs',
            'Proactive controls monitor resources … CloudFormation templates',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'landing-zone-updates',
      layer: 'platform',
      name: 'Update the landing zone',
      owner: 'customer',
      answers: ['patch-engine', 'start-patch', 'start-upgrade'],
      duty: 'Keep your landing zone updated, which ensures that Control Tower is patched: the console indicates when an update is needed. A failed update is not rolled back. If you activated Requester Pays on the Log Archive account’s logging bucket, turn it off before an update.',
      sources: [
        {
          page: 'updates',
          at: [
            'It is the responsibility … needs to be updated',
            'updateFailsContactAwsSupport',
            'Before you update or … Requester Pays feature enabled',
          ],
        },
      ],
      controls: ['si-2', 'cm-3', 'sa-22'],
    },
    {
      id: 'policy-scan',
      layer: 'platform',
      name: 'Scan managed policies daily',
      owner: 'aws',
      duty: 'AWS Control Tower scans the managed SCPs, RCPs and declarative policies daily to verify that they have not drifted. If a scan discovers drift, Control Tower notifies you.',
      sources: [
        {
          page: 'drift',
          at: [
            'AWS Control Tower scans … they have not drifted',
            'If an AWS Control … receive a notification',
          ],
        },
      ],
      controls: ['cm-3', 'ca-7', 'cm-6'],
    },
    {
      id: 'drift-repair',
      layer: 'application',
      name: 'Resolve drift',
      owner: 'customer',
      duty: 'Resolve drift issues as soon as they are detected and reported. A few types of drift must be resolved immediately. While the landing zone is in a state of drift, the Enroll account feature does not work.',
      sources: [
        {
          page: 'drift',
          at: ['A few types of … landing zone requires', 'state of drift, the … will not work'],
        },
        { page: 'updates', at: 'should resolve drift issues … detected and reported' },
      ],
      controls: ['cm-3', 'cm-6', 'si-4'],
    },
    {
      id: 'managed-resources',
      layer: 'application',
      name: 'Do not modify managed resources',
      owner: 'customer',
      duty: 'Except through supported methods, do not modify or delete resources that Control Tower created in the management, shared and member accounts. Without the `AWSControlTowerExecution` role, a member account cannot be enrolled.',
      sources: [
        {
          page: 'guidance',
          at: [
            'Do not modify or … in member accounts',
            'Do not delete the … with AWS Control Tower',
          ],
        },
        { page: 'howItWorks', at: 'you must not modify … described in this guide' },
      ],
      controls: ['cm-5', 'cm-2'],
    },
    {
      id: 'management-account',
      layer: 'access',
      name: 'Access to the management account',
      owner: 'customer',
      answers: ['admit'],
      duty: 'AWS recommends that you administer Control Tower as an IAM Identity Center user with administrator privileges, not as root or the IAM administrator. By default, root and the IAM administrator have full access to all resources in the landing zone. Preventive controls are not applied to the management account.',
      sources: [
        {
          page: 'accounts',
          at: [
            'By default, the root … your landing zone',
            'we recommend signing in … for this account',
          ],
        },
        { page: 'howItWorks', at: 'Preventive controls are not … the management account' },
      ],
      controls: ['ac-6', 'ac-6.5', 'ac-2'],
    },
    {
      id: 'region-deny',
      layer: 'access',
      name: 'Region deny control',
      owner: 'customer',
      duty: 'To restrict access to Regions, use the Region deny control of the landing zone or of an organizational unit. If your own SCPs or STS disallow Regions, Control Tower enters an undefined state.',
      sources: [
        {
          page: 'guidance',
          at: [
            'Do not disallow usage … an undefined state',
            'Instead, rely on the … access to Regions',
          ],
        },
        { page: 'updates', at: 'You can add or … Region deny control' },
      ],
      controls: ['ac-3', 'cm-7'],
    },
    {
      id: 'full-access-policy',
      layer: 'access',
      name: 'Keep the FullAWSAccess SCP applied',
      owner: 'customer',
      duty: 'Keep the SCP `FullAWSAccess` applied, and do not merge it with other SCPs. Control Tower does not report changes to this SCP as drift. If the SCP is detached or modified, an account may, for example, lose access to an AWS Config recorder.',
      sources: [
        { page: 'guidance', at: 'The AWS Organizations FullAWSAccess … in CloudTrail logging' },
      ],
      controls: ['cm-5', 'ac-3'],
    },
  ],
  modes: [
    {
      id: 'landing-zone',
      name: 'Landing zone with service integrations',
      summary:
        'In this usual setup, Control Tower also builds accounts and central logs. You decide what is logged, how long logs are kept and who reads them.',
      override: {
        'activity-review': {
          name: 'Review account activity',
          owner: 'customer',
          duty: 'Use the Activities page for an overview of the management account’s actions. For actions and events of member accounts, use the log archive files.',
          sources: [
            {
              page: 'logging',
              at: ['activitiesPageAccountActions', 'You can view member … log archive files'],
            },
          ],
        },
      },
      add: [
        {
          id: 'mandatory-controls',
          layer: 'platform',
          name: 'Apply the mandatory controls',
          owner: 'aws',
          duty: 'AWS Control Tower applies all mandatory preventive and detective controls when the landing zone is set up. These controls are always applied and cannot be changed.',
          setting: 'always-on',
          sources: [
            {
              page: 'howItWorks',
              at: 'Applies all mandatory, preventive … detect configuration violations',
            },
            { page: 'howControls', at: 'Mandatory controls are always … be changed' },
          ],
          controls: ['cm-6', 'ac-3'],
        },
        {
          id: 'account-provisioning',
          layer: 'platform',
          name: 'Create and enroll accounts',
          owner: 'aws',
          duty: 'AWS Control Tower creates and enrolls accounts through Account Factory. It automates the process of applying controls and policies to the accounts.',
          sources: [{ page: 'introduction', at: 'The Account Factory can … to those accounts' }],
          controls: ['ac-2', 'cm-6'],
        },
        {
          id: 'auto-enrollment-run',
          layer: 'platform',
          name: 'Enroll moved accounts automatically',
          owner: 'aws',
          duty: 'If you opted in, Control Tower applies the new OU’s baseline resources and controls to a moved account, and removes those of the previous OU. If an account moves out of the registered OUs, Control Tower removes all deployed baseline resources and controls.',
          sources: [
            {
              page: 'autoEnroll',
              at: 'To unenroll an account … and controls automatically',
            },
            { page: 'releases', at: 'optPreviousOuRemoved' },
          ],
          controls: ['ac-2', 'cm-6'],
        },
        {
          id: 'integrations',
          layer: 'application',
          name: 'Choose the service integrations',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable or disable AWS Config, centralized logging, security roles, access management and AWS Backup. The manifest of landing zone version 4.0 provides no default. If AWS Config is disabled, security roles, access management and AWS Backup must be disabled too.',
          sources: [
            {
              page: 'manifest',
              at: [
                'Required - Controls centralized logging',
                'If you disable AWS … ("backup.enabled": false)',
                'Customers need to always … in the manifest',
              ],
            },
          ],
          controls: ['cm-2', 'au-2'],
        },
        {
          id: 'account-moves',
          layer: 'application',
          name: 'Auto-enrollment of moved accounts',
          owner: 'customer',
          duty: 'When an account moves to another OU, manually remove the previous OU’s controls that are implemented with SCPs or AWS Config rules. From landing zone version 3.1, you can instead opt in to auto-enrollment, which removes them. If the two OUs’ configurations differ, the account may still show drift.',
          setting: 'off-by-default',
          switchOf: 'auto-enrollment-run',
          sources: [
            { page: 'drift', at: 'moveAccountChangesOus' },
            { page: 'autoEnroll', at: 'The account auto-enrollment feature … enable this feature' },
            { page: 'releases', at: 'optPreviousOuRemoved' },
          ],
          controls: ['cm-3', 'ac-2'],
        },
        {
          id: 'central-account-access',
          layer: 'access',
          name: 'Access to the log and audit accounts',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Restrict the CloudTrail administrator account to compliance and investigation teams and their tools. Restrict the Config aggregator account to security and compliance teams. The Config aggregator account has read-only and full-access roles into all accounts.',
          sources: [
            {
              page: 'accounts',
              at: [
                'restrict access to this … or audit tools',
                'should be restricted to … in the landing zone',
              ],
            },
          ],
          controls: ['ac-6', 'au-9', 'au-9.4'],
        },
        {
          id: 'log-bucket',
          layer: 'data',
          name: 'Collect CloudTrail logs centrally',
          owner: 'aws',
          duty: 'If you enable the CloudTrail integration, Control Tower sets up an account, unless you use an existing one. The account has a central bucket for log files of all other accounts in the landing zone. From version 3.3, the bucket policy blocks CloudTrail logs from outside the organization.',
          sources: [
            {
              page: 'accounts',
              at: [
                'AWS Control Tower sets … an existing AWS account',
                'This account contains a … your landing zone',
                'For AWS Control Tower … Control Tower S3 bucket',
              ],
            },
          ],
          controls: ['au-9', 'au-12', 'au-4'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Log retention and encryption key',
          owner: 'customer',
          duty: 'If you launch the landing zone through the API, set the AWS Config log retention and the KMS encryption key in the version 4.0 manifest. When you update the landing zone, you can change log retention and apply KMS keys.',
          sources: [
            {
              page: 'manifest',
              at: ['accessLoggingBucket.retentionDays: Retention period … KMS key for encryption'],
            },
            {
              page: 'updates',
              at: [
                'You can change your log retention policy',
                'You can apply AWS KMS encryption keys',
              ],
            },
          ],
          controls: ['au-11', 'sc-12', 'sc-28'],
        },
        {
          id: 'config-recorder',
          layer: 'data',
          name: 'Keep the AWS Config recorder active',
          owner: 'customer',
          duty: 'Keep the AWS Config recorder active. If you delete the recorder, detective controls cannot detect and report drift, and noncompliant resources may be reported as `Compliant`.',
          sources: [{ page: 'guidance', at: 'Keep an active AWS … to insufficient information' }],
          controls: ['cm-8', 'ca-7', 'au-12'],
        },
        {
          id: 'notifications',
          layer: 'data',
          name: 'Confirm compliance emails',
          owner: 'customer',
          duty: 'To receive compliance emails in the Config aggregator account, confirm the subscription in the email from each AWS Region that Control Tower supports.',
          setting: 'off-by-default',
          sources: [
            { page: 'accounts', at: 'To receive compliance emails … each AWS Region supported' },
          ],
          controls: ['si-4', 'ir-6', 'au-6'],
        },
      ],
    },
    {
      id: 'controls-only',
      name: 'Controls-only (dedicated controls)',
      summary:
        'From landing zone 4.0, you can use controls on your own organizational units without service integrations. You remain responsible for trails, recorders, accounts and backups.',
      override: {
        'activity-review': {
          name: 'Review account activity',
          owner: 'customer',
          answers: ['write-logs', 'read-logs'],
          duty: 'Use the Activities page for an overview of the management account’s actions. Without the CloudTrail integration, create your own trail if you must keep events beyond the 90 days of the event history.',
          sources: [
            { page: 'logging', at: 'activitiesPageAccountActions' },
            { page: 'releases', at: 'You can now selectively … AWS CloudTrail' },
            {
              page: 'cloudTrail',
              at: [
                'The Event history provides … an AWS Region',
                'Trails capture a record … Amazon S3 bucket',
              ],
            },
          ],
        },
        'landing-zone-updates': {
          owner: 'customer',
          duty: 'Keep your landing zone updated, which ensures that Control Tower is patched: the console indicates when an update is needed. A failed update is not rolled back.',
          sources: [
            {
              page: 'updates',
              at: [
                'It is the responsibility … patched and updated',
                'awsControlTowerUpdated',
                'updateFailsContactAwsSupport',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'integration-cleanup',
          layer: 'platform',
          name: 'Remove disabled integrations',
          owner: 'aws',
          duty: 'When you disable an integration, Control Tower removes the resources that it deployed for the integration in managed and central accounts.',
          sources: [
            {
              page: 'releases',
              at: 'disablingCentralAccounts',
            },
          ],
          controls: ['cm-2', 'cm-7'],
        },
        {
          id: 'organization-structure',
          layer: 'application',
          name: 'Design the organizational units',
          owner: 'customer',
          duty: 'Define your own structure of organizational units. A Security OU is no longer required. Service integration accounts must be in the same OU, which must be directly under the root.',
          sources: [
            { page: 'releases', at: 'You are no longer … in the same OU' },
            { page: 'manifest', at: 'Service integration accounts must … directly under root' },
          ],
          controls: ['cm-2', 'pl-2'],
        },
        {
          id: 'integration-loss',
          layer: 'data',
          name: 'Check before disabling an integration',
          owner: 'customer',
          duty: 'Before you disable an integration, consider that Control Tower removes the resources that it deployed for the integration. To disable AWS Config, you must also disable security roles, IAM Identity Center and AWS Backup.',
          sources: [
            {
              page: 'releases',
              at: ['disablingCentralAccounts', 'If you want to … AWS Backup integrations'],
            },
            { page: 'manifest', at: 'If you disable AWS … the following integrations' },
          ],
          controls: ['au-12', 'cm-3'],
          evidence: ['multi-region-cloudtrail-enabled'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Is a Security OU required?',
      finding:
        'The page on drift warns that the Security OU must not be deleted, because no other action is possible until the landing zone is reset. The page on how Control Tower works says that landing zone 4.0 no longer requires a Security OU. Both can be true of different versions, but the first page does not say so. The catalogue asks you to keep the units that your own landing zone was built with.',
      sources: [
        { page: 'drift', at: 'The organizational unit originally … reset is complete' },
        { page: 'howItWorks', at: 'AWS Control Tower no … own organizational structure' },
      ],
    },
    {
      topic: 'What the log archive account collects',
      finding:
        'The page on logging says that a log archive account is created at setup and collects all logs of all accounts. The page on service integration accounts says that the account is set up when the CloudTrail integration is enabled. This page adds that from version 4.0 the account’s bucket holds CloudTrail logs only. AWS Config then writes to a bucket in the Config aggregator account. The catalogue follows the second page.',
      sources: [
        { page: 'logging', at: 'When you set up … and member accounts' },
        {
          page: 'accounts',
          at: [
            'AWS Control Tower sets … centralized logging integration',
            'version 4.0 and later … Config aggregator account',
          ],
        },
      ],
    },
    {
      topic: 'Who removes controls after a move',
      finding:
        'The page on drift says that controls implemented with SCPs and AWS Config rules must always be removed manually when an account changes units. The release notes say that with automatic enrollment the controls and baselines of the previous unit are removed. If you opted in, the catalogue follows the release notes. Otherwise it follows the page on drift.',
      sources: [
        { page: 'drift', at: 'moveAccountChangesOus' },
        { page: 'releases', at: 'optPreviousOuRemoved' },
      ],
    },
    {
      topic: 'What the landing zone manifest contains',
      questions: ['write-logs'],
      finding:
        'The page on launching through the API says that version 4.0 removed the organization structure from the manifest. Each service integration needs an `enabled` value, without a default. The page on the details of the manifest names no version. It requires the organization structure, and calls `enabled` of centralized logging optional. The catalogue follows the page on launching, which describes version 4.0.',
      sources: [
        {
          page: 'manifest',
          at: [
            'definition has been removed from the manifest',
            'All service integration configurations … a required field',
          ],
          verified: '2026-12-07',
        },
        {
          page: 'manifestFile',
          at: [
            'organizationStructure – Select the … Required: Yes',
            'enabled - an optional Boolean',
          ],
          verified: '2026-12-07',
        },
      ],
    },
    {
      topic: 'Whether a landing zone needs a manifest',
      finding:
        'The release notes say that the manifest is optional with landing zone version 4.0. The CloudFormation reference calls the manifest of a landing zone required. The catalogue describes the manifest without requiring one. In a CloudFormation template, provide it.',
      sources: [
        {
          page: 'releases',
          at: 'The manifest field is now optional',
          verified: '2026-12-07',
        },
        {
          page: 'template',
          at: 'The landing zone manifest … Required: Yes',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    cloudTrail: {
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html',
      title: 'What Is AWS CloudTrail?',
    },
    drift: {
      path: 'drift',
      title: 'Detect and resolve drift in AWS Control Tower',
      passages: { moveAccountChangesOus: 'When you move an … account changes OUs' },
    },
    howItWorks: { path: 'how-control-tower-works', title: 'How AWS Control Tower works' },
    logging: {
      path: 'logging-and-monitoring',
      title: 'Logging and monitoring in AWS Control Tower',
      passages: {
        activitiesPageAccountActions: 'the Activities page provides … management account actions',
      },
    },
    accounts: { path: 'special-accounts', title: 'Service integration accounts' },
    updates: {
      path: 'configuration-updates',
      title: 'Configuration update management in AWS Control Tower',
      passages: {
        awsControlTowerUpdated: 'The AWS Control Tower … to be updated',
        updateFailsContactAwsSupport: 'If an update fails … contact AWS support',
      },
    },
    introduction: { path: 'what-is-control-tower', title: 'What Is AWS Control Tower?' },
    howControls: { path: 'how-controls-work', title: 'How controls work' },
    guidance: {
      path: 'getting-started-guidance',
      title: 'Guidance for creating and modifying AWS Control Tower resources',
    },
    manifest: {
      path: 'lz-api-launch',
      title: 'Step 2: Launch your landing zone using the AWS Control Tower APIs',
    },
    manifestFile: {
      path: 'lz-manifest-file',
      title: 'View the details of your landing zone manifest file',
      read: '2026-12-07',
    },
    template: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html',
      title: 'AWS::ControlTower::LandingZone',
      read: '2026-12-07',
    },
    autoEnroll: {
      path: 'account-auto-enrollment',
      title: 'Move and enroll accounts with auto-enrollment',
    },
    releases: {
      path: '2025-all',
      title: 'January 2025 - December 2025',
      passages: {
        optPreviousOuRemoved: 'If you opt in … previous OU are removed',
        disablingCentralAccounts: 'Disabling an integration will … integration central accounts',
      },
    },
  },
});
