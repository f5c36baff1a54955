import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Systems Manager Incident Manager',
  shortName: 'Incident Manager',
  summary:
    'AWS pages people and starts runbooks when an alarm goes off. AWS accepts no new customers for this service. You choose plans, contacts, roles, Regions and the key.',
  guide: 'https://docs.aws.amazon.com/incident-manager/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'SSM Incidents',
    'SSM Contacts',
    'on-call schedule',
    'escalation plan',
    'response plan',
    'replication set',
  ],
  lifecycle: {
    status: 'maintenance',
    date: '2025-11-07',
    note: 'Incident Manager accepts no new customers and gets no new features. Accounts in which it is enabled continue to work as normal. AWS’s migration guides name alternatives.',
    sources: [
      {
        page: 'change',
        at: [
          'stop accepting new customers … is already enabled',
          'For more information about … Migration guides',
        ],
      },
      { page: 'inMaintenance', at: 'AWS Systems Manager Incident Manager' },
    ],
  },
  aws: {
    iamServicePrefix: 'ssm-incidents',
    cloudFormationPrefixes: ['AWS::SSMIncidents', 'AWS::SSMContacts'],
    terraformPrefixes: ['aws_ssmincidents', 'aws_ssmcontacts'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS patches and fixes flaws within the infrastructure. It continues to invest in the security and availability of Incident Manager. New features are no longer added.',
      sources: [
        {
          page: 'change',
          at: 'will no longer be … availability of Incident Manager',
        },
        {
          url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
          title: 'Shared responsibility',
          verified: '2026-11-27',
          at: ['is responsible for patching … within the infrastructure'],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Incident Manager encrypts your data with the key that you specify, and the metadata with a key that AWS owns. You cannot use the service without encryption.',
      setting: 'always-on',
      sources: [
        { page: 'protection', at: 'Incident Manager encrypts your … data encryption for use' },
      ],
    },
    'encryption-in-transit': {
      owner: 'aws',
      duty: 'Incident Manager encrypts data in transit with SSL/TLS by default. AWS requires TLS 1.2 and recommends TLS 1.3.',
      sources: [
        {
          page: 'protection',
          at: [
            'We require TLS 1.2 and recommend TLS 1.3',
            'By default, Incident Manager … using SSL/TLS',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Choose an AWS owned key or a symmetric customer managed key. A customer managed key must be in the resources’ Region, and must not have imported key material or be in a custom key store. To change the key, delete and recreate the replication set, which deletes all Incident Manager data.',
      sources: [
        {
          page: 'protection',
          at: ['You can use an … types of keys', 'When you use a … Region as the resources'],
        },
        {
          page: 'settings',
          at: [
            "You can't edit the … recreate the replication set",
            'Deleting your replication set … Incident Manager data',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put nothing confidential, such as customers’ email addresses, into tags or free-form fields. What you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'replication',
      layer: 'platform',
      name: 'Replicate to other Regions',
      owner: 'aws',
      duty: 'Incident Manager replicates your data to the Regions of the replication set, so that the data stays accessible if one of these Regions goes down.',
      sources: [
        { page: 'settings', at: 'replicates your data to many AWS Regions' },
        { page: 'resilience', at: 'replicationKeepsData' },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'failover',
      layer: 'platform',
      name: 'Create incidents during an outage',
      owner: 'aws',
      duty: 'If the service has an outage in the Region of the alarm or rule, AWS creates the incident in another Region of the replication set. Incidents that were created through this failover do not invoke the runbooks of a response plan.',
      sources: [
        {
          page: 'crossAccount',
          at: [
            'If Incident Manager is … being replicated to',
            'Incidents created by a … in response plans',
          ],
        },
      ],
      controls: ['cp-10', 'ir-4'],
    },
    {
      id: 'findings-run',
      layer: 'platform',
      name: 'Show changes as possible causes',
      owner: 'aws',
      duty: 'If you turn on findings, Incident Manager reports CodeDeploy deployments and CloudFormation stack updates as potential root causes of an incident.',
      sources: [{ page: 'settings', at: 'The Findings feature helps … on your behalf' }],
      controls: ['ir-4', 'si-4'],
    },
    {
      id: 'response-plans',
      layer: 'application',
      name: 'Response plans and backup responders',
      owner: 'customer',
      duty: 'In a response plan, define whom to engage and which runbook to start. AWS recommends an engagement plan instead of contacts or on-call schedules. It also recommends backup responders for contacts who cannot be reached.',
      sources: [
        {
          page: 'plans',
          at: [
            'A response plan works … metrics to monitor',
            'For your engagements in … cover these scenarios',
          ],
        },
      ],
      controls: ['ir-4', 'ir-8'],
    },
    {
      id: 'replication-regions',
      layer: 'application',
      name: 'Regions of the replication set',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'AWS recommends that you keep at least two Regions in the replication set. With only one Region, no incidents can be created while the service is unavailable there. You can add and delete Regions in the settings.',
      sources: [
        {
          page: 'crossAccount',
          at: 'We recommend that you … Incident Manager is unavailable',
        },
        { page: 'settings', at: 'You can add Regions, … set deletion protection' },
        {
          page: 'resilience',
          at: ['Incident Manager offers several … a replication set', 'replicationKeepsData'],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-2', 'cp-9'],
    },
    {
      id: 'runbook-roles',
      layer: 'access',
      name: 'Runbook roles',
      owner: 'customer',
      duty: 'Specify the role that may start the runbook, with at minimum `ssm:StartAutomationExecution` for that runbook. You can also specify a role that runs the runbook’s commands. Without that second role, Incident Manager tries the role that starts the runbook.',
      sources: [
        {
          page: 'plans',
          at: [
            '(Optional) For AutomationAssumeRole, specify … specified within the runbook',
            'If no AssumeRole is … within the runbook',
            'For Runbook service role, … your specific runbook',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'findings',
      layer: 'access',
      name: 'Turn on findings',
      owner: 'customer',
      duty: 'If you want findings, create the service role for findings in the settings. To turn findings off, delete the role in each account in which it was created.',
      setting: 'closed-by-default',
      switchOf: 'findings-run',
      sources: [
        {
          page: 'settings',
          at: ['To use the feature, … on your behalf', 'To stop using the … it has been created'],
        },
      ],
      controls: ['ac-6', 'ir-4'],
    },
    {
      id: 'pager-secret',
      layer: 'access',
      name: 'Store PagerDuty credentials',
      owner: 'customer',
      duty: 'If you integrate PagerDuty with a response plan, keep the PagerDuty credentials in a Secrets Manager secret.',
      sources: [{ page: 'plans', at: 'For Select secret, select … your PagerDuty account' }],
      controls: ['ia-5'],
    },
    {
      id: 'set-deletion',
      layer: 'data',
      name: 'Delete the replication set',
      owner: 'customer',
      duty: 'Turn off deletion protection before you delete the last Region. Deleting that Region deletes the whole replication set and all Incident Manager data. If the replication set uses a KMS key, delete the set before you disable or delete the key.',
      sources: [
        {
          page: 'settings',
          at: [
            'Deleting the last Region … the Settings page',
            'Deleting your replication set deletes all Incident Manager',
          ],
        },
        { page: 'protection', at: 'If you use a … deleting the KMS key' },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'export',
      layer: 'data',
      name: 'Export incidents before you leave',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'When you migrate, AWS recommends that you export incident records and analyses. AWS’s Python script for the export has limits that you can customize. After the export, clean up what remains to prevent ongoing charges.',
      sources: [
        {
          page: 'change',
          at: [
            'When migrating from Incident … or archival purposes',
            'Once your migration is … any ongoing charges',
          ],
        },
        {
          page: 'export',
          at: [
            'This topic describes how … or archival purposes',
            'You can customize the … these command-line options',
          ],
        },
      ],
      controls: ['cp-9', 'si-12', 'sa-22'],
    },
  ],
  modes: [
    {
      id: 'one-account',
      name: 'In one account',
      summary: 'Plans, contacts, alarms and incidents are in the account that has the resources.',
    },
    {
      id: 'cross-account',
      name: 'Shared across accounts',
      summary:
        'A management account owns plans and contacts, and shares them through AWS RAM. Application accounts own the alarms.',
      add: [
        {
          id: 'analysis-access',
          layer: 'access',
          name: 'Restrict analyses to their account',
          owner: 'aws',
          duty: 'Only the account that creates a post-incident analysis can view and change it. Tags of response plans, incident records and contacts can be viewed and changed only in the account that owns them.',
          sources: [
            {
              page: 'crossAccount',
              at: [
                'The account that creates … view and change it',
                'Tags applied to response … resource owner account',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'resource-shares',
          layer: 'access',
          name: 'Resource shares and their principals',
          owner: 'customer',
          duty: 'Update the resource share and review its principals regularly. Sharing a response plan shares all past and future incidents created with it. Sharing a contact shares its past and future engagements.',
          sources: [
            {
              page: 'crossAccount',
              at: [
                'Sharing a response plan … contact or response plan',
                'Regularly update the resource … resource share principals',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'runbook-reader-roles',
          layer: 'access',
          name: 'Roles that read runbooks',
          owner: 'customer',
          duty: 'In management and application accounts, install AWS’s templates for the roles that read runbooks. Which templates you need depends on the account in which a runbook runs. Specify the account IDs that may assume the roles.',
          sources: [
            {
              page: 'crossAccount',
              at: [
                'A runbook can be … during an incident',
                'When installing AWS-SystemsManager-AutomationReadOnlyRole, specify … from the management account',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'event-bus',
          layer: 'application',
          name: 'Send events to the management account',
          owner: 'customer',
          duty: 'Create a cross-account event bus, and rules on it that detect incidents in application accounts. AWS recommends creating SNS topics and response plans in the management account. An SNS topic cannot be used across accounts.',
          sources: [
            {
              page: 'crossAccount',
              at: [
                'Create a cross-account Amazon … the management account',
                'Amazon Simple Notification Service … topics and response plans',
              ],
            },
          ],
          controls: ['si-4', 'ir-4'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'The key that AWS offers',
      questions: ['hold-key'],
      finding:
        'The settings page says that the replication set is encrypted with an AWS managed key or your own key. The data protection page and the setup wizard name an AWS owned key instead of the AWS managed key. The catalogue follows the data protection page and the wizard. On all three pages, you can choose your own key.',
      sources: [
        { page: 'settings', at: 'Encrypt your data with … customer managed key' },
        { page: 'protection', at: 'You can use an … your replication set' },
        { page: 'wizard', at: 'To use an AWS … AWS owned key' },
      ],
    },
  ],
  pages: {
    change: {
      path: 'incident-manager-availability-change',
      title: 'AWS Systems Manager Incident Manager availability change',
    },
    protection: { path: 'data-protection', title: 'Data protection in Incident Manager' },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Systems Manager Incident Manager',
      passages: { replicationKeepsData: 'This replication also ensures … Regions goes down' },
    },
    settings: {
      path: 'general-settings',
      title: 'Configuring replication sets and Findings in Incident Manager',
    },
    plans: {
      path: 'response-plans',
      title: 'Creating and configuring response plans in Incident Manager',
    },
    crossAccount: {
      path: 'incident-manager-cross-account-cross-region',
      title: 'Managing incidents across AWS accounts and Regions in Incident Manager',
    },
    export: { path: 'export-data', title: 'Exporting Incident Manager data' },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
    wizard: {
      path: 'getting-started',
      title: 'Getting started with Incident Manager',
      read: '2026-11-27',
    },
  },
});
