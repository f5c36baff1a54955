import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Systems Manager Incident Manager',
  shortName: 'Incident Manager',
  summary:
    'Pages people and starts runbooks when an alarm goes off; closed to new customers. Plans, contacts, roles, Regions and the key are yours.',
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
    note: 'Incident Manager accepts no new customers and gets no new features; accounts in which it is enabled go on as normal. AWS’s migration guides name alternatives.',
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
  unanswered: {
    'back-up':
      'No page that was read names a backup: the replication set copies data to the Regions that you choose.',
  },
  override: {
    'service-software': {
      name: 'Keep the service secure and available',
      owner: 'aws',
      duty: 'Patch and fix flaws within the infrastructure, and go on investing in the security and availability of Incident Manager. New features are no longer added.',
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
      name: 'Encrypt incidents and metadata',
      owner: 'aws',
      duty: 'Encrypt your data with the key that you specify, and the metadata with a key that AWS owns. The service requires encryption for use.',
      setting: 'always-on',
      sources: [
        { page: 'protection', at: 'Incident Manager encrypts your … data encryption for use' },
      ],
    },
    'encryption-in-transit': {
      owner: 'aws',
      duty: 'Encrypt data in transit with SSL/TLS by default. TLS 1.2 is required and TLS 1.3 recommended.',
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
      name: 'Choose the key before you start',
      owner: 'customer',
      duty: 'Name an AWS owned key or a symmetric customer managed key, in the Region of the resources and without imported material or a custom key store. To change it, delete and recreate the replication set, which deletes all Incident Manager data.',
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
      name: 'Keep secrets out of names and tags',
      owner: 'customer',
      duty: 'Put nothing confidential, such as customers’ email addresses, into tags or free-form fields: it may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'replication',
      layer: 'platform',
      name: 'Copy data to the chosen Regions',
      owner: 'aws',
      duty: 'Replicate your data to the Regions of the replication set, so that it stays accessible when one of them goes down.',
      sources: [
        { page: 'settings', at: 'replicates your data to many AWS Regions' },
        { page: 'resilience', at: 'This replication also ensures … Regions goes down' },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'failover',
      layer: 'platform',
      name: 'Open incidents in another Region',
      owner: 'aws',
      duty: 'While the service has an outage in the Region of the alarm or rule, create the incident in another Region that data is replicated to. Incidents that were created by this failover do not invoke the runbooks of a response plan.',
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
      duty: 'Once you enabled findings, report deployments of CodeDeploy and updates of CloudFormation stacks as potential root causes of an incident.',
      sources: [{ page: 'settings', at: 'The Findings feature helps … on your behalf' }],
      controls: ['ir-4', 'si-4'],
    },
    {
      id: 'response-plans',
      layer: 'application',
      name: 'Write response plans, with backups',
      owner: 'customer',
      duty: 'Say in a response plan whom to engage and which runbook to start. AWS recommends an engagement plan instead of contacts or on-call schedules, and backup responders for those who cannot be reached.',
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
      name: 'Keep at least two Regions in the set',
      owner: 'customer',
      duty: 'Have at least two Regions in the replication set, as AWS recommends: with one, no incidents can be created while the service is unavailable there. You can add and delete Regions in the settings.',
      sources: [
        {
          page: 'crossAccount',
          at: 'We recommend that you … Incident Manager is unavailable',
        },
        { page: 'settings', at: 'You can add Regions, … set deletion protection' },
      ],
      controls: ['cp-2', 'cp-9'],
    },
    {
      id: 'runbook-roles',
      layer: 'access',
      name: 'Give each runbook its roles',
      owner: 'customer',
      duty: 'Specify the role that may start the runbook, at minimum with ssm:StartAutomationExecution for it, and optionally one that runs its commands: without that one, the starting role is tried.',
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
      name: 'Let findings show deployments',
      owner: 'customer',
      duty: 'If you want findings, create the service role for them in the settings. To stop, delete the role in each account in which it was created.',
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
      name: 'Store the credentials of PagerDuty',
      owner: 'customer',
      duty: 'Keep the credentials of PagerDuty in a Secrets Manager secret if you integrate it with a response plan.',
      sources: [{ page: 'plans', at: 'For Select secret, select … your PagerDuty account' }],
      controls: ['ia-5'],
    },
    {
      id: 'set-deletion',
      layer: 'data',
      name: 'Delete Region, set and key in order',
      owner: 'customer',
      duty: 'Turn deletion protection off before you delete the last Region; with that Region goes the whole replication set, and with the set all Incident Manager data. If you delete a set under a KMS key, do so before you disable or delete the key.',
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
      duty: 'When you migrate, export incident records and analyses, as AWS recommends; its Python script has limits that you can customize. Then clean up what remains, to prevent ongoing charges.',
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
        'A management account owns plans and contacts and shares them with AWS RAM; application accounts own the alarms.',
      add: [
        {
          id: 'analysis-access',
          layer: 'access',
          name: 'Keep an analysis with its account',
          owner: 'aws',
          duty: 'Let only the account that creates a post-incident analysis view and change it. Tags of response plans, incident records and contacts can be viewed and changed only in the account that owns them.',
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
          name: 'Review whom you share plans with',
          owner: 'customer',
          duty: 'Update the resource share and review its principals regularly: sharing a response plan shares all past and future incidents created with it, and sharing a contact its past and future engagements.',
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
          name: 'Install roles that read runbooks',
          owner: 'customer',
          duty: 'Depending on the account in which a runbook runs, install AWS’s templates for the reading roles in management and application accounts, and specify the account IDs that may assume them.',
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
          name: 'Carry events to the management account',
          owner: 'customer',
          duty: 'Create a cross-account event bus, and rules on it that detect incidents in application accounts. Create SNS topics and response plans in the management account, as AWS recommends: a topic cannot be used across accounts.',
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
        'The settings page says that the replication set is encrypted with an AWS managed key or a key of your own. The data protection page and the setup wizard name an AWS owned key in place of the first. The catalogue follows these two; on all three pages a key of your own is your choice.',
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
