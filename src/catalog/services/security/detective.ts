import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Detective',
  shortName: 'Detective',
  summary:
    'Detective links logs and findings for investigations. AWS copies and analyzes the data; you choose accounts, judge findings and respond.',
  guide: 'https://docs.aws.amazon.com/detective/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'behavior graph',
    'root cause analysis',
    'finding groups',
    'security investigation',
    'incident investigation',
  ],
  aws: {
    iamServicePrefix: 'detective',
    cloudFormationPrefixes: ['AWS::Detective'],
    terraformPrefixes: ['aws_detective_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Detective” mentions no backup of a behavior graph. A deleted one cannot be restored.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of Detective, and patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Give the principal that enables and uses Detective its permissions, for example with `AmazonDetectiveFullAccess`, which grants all Detective actions. You can restrict access further with custom IAM policies.',
      sources: [
        {
          page: 'prerequisites',
          at: [
            'you must make sure … required Detective permissions',
            'You or your administrator … all Detective actions',
          ],
        },
        { page: 'actions', at: 'You can use custom … features and functions' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. This data may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'independent-streams',
      layer: 'platform',
      name: 'Read logs from independent streams',
      owner: 'aws',
      duty: 'Detective takes CloudTrail and VPC flow log events from independent, duplicate streams. The streams neither use nor affect your own configuration of CloudTrail and flow logs. They do not affect the performance of CloudTrail and flow logs or increase your costs for them.',
      sources: [{ page: 'sources', at: 'Detective consumes CloudTrail and … for these services' }],
      controls: ['si-4', 'au-6'],
    },
    {
      id: 'flow-log-scope',
      layer: 'platform',
      name: 'Ingest flow logs of EC2 instances',
      owner: 'aws',
      duty: 'Detective ingests flow log records of the accepted and rejected traffic of EC2 instances, if the records’ log status is `OK`. It does not use records of other resources, such as NAT gateways, RDS instances or Fargate clusters.',
      sources: [
        { page: 'sources', at: 'Ingests log records when … accepted and rejected traffic' },
      ],
      controls: ['si-4'],
    },
    {
      id: 'guardduty-findings',
      layer: 'platform',
      name: 'Ingest GuardDuty findings',
      owner: 'aws',
      duty: 'Detective ingests the GuardDuty findings of accounts that are enrolled in GuardDuty.',
      sources: [{ page: 'sources', at: 'For accounts that are … ingests GuardDuty findings' }],
      controls: ['si-4'],
    },
    {
      id: 'graph-build',
      layer: 'platform',
      name: 'Extract entities and analyze activity',
      owner: 'aws',
      duty: 'As source data arrives, Detective extracts entities such as IP addresses and AWS users. It generates the visualizations of their activity from the behavior graph.',
      sources: [
        { page: 'sources', at: 'As new source data … and analytics processes' },
        {
          page: 'investigation',
          at: [
            'From the ingested Detective … and AWS users',
            'Each entity profile contains … the behavior graph',
          ],
        },
      ],
      controls: ['si-4', 'au-6'],
    },
    {
      id: 'eks-ingest',
      layer: 'platform',
      name: 'Ingest EKS audit logs',
      owner: 'aws',
      duty: 'While the EKS package is enabled, Detective adds information about resources created with EKS to the graph. It correlates user activities with CloudTrail management events, and network activity with VPC flow logs. You do not need to enable or store CloudTrail events and flow logs manually.',
      sources: [
        { page: 'eks', at: 'Enabling Amazon EKS audit … and Kubernetes subject' },
        { page: 'sources', at: 'Detective correlates user activities … these logs manually' },
      ],
      controls: ['si-4'],
    },
    {
      id: 'eks-audit-logs',
      layer: 'platform',
      name: 'EKS audit logs package',
      owner: 'customer',
      duty: 'Decide whether the behavior graph ingests EKS audit logs. By default, graphs created after 26 July 2022 ingest them. In older graphs, you must enable the ingestion manually.',
      setting: 'on-by-default',
      switchOf: 'eks-ingest',
      sources: [{ page: 'eks', at: 'This data source is … be enabled manually' }],
      controls: ['si-4', 'au-12'],
    },
    {
      id: 'security-findings-package',
      layer: 'platform',
      name: 'Security findings package',
      owner: 'customer',
      duty: 'Decide whether Detective ingests data from Security Hub CSPM. If you stop and restart the ingestion, some entity profiles show a gap, because Detective does not ingest data retroactively.',
      sources: [
        {
          page: 'sources',
          at: [
            'can be started or … at any time',
            'ingest data from Security … your behavior graph',
            'If you stop and … retroactively ingest data',
          ],
        },
      ],
      controls: ['si-4', 'au-12'],
    },
    {
      id: 'quota-enforcement',
      layer: 'platform',
      name: 'Enforce the data volume quota',
      owner: 'aws',
      duty: 'Detective checks the data volume of a graph each day and warns in the console near the quota. Above 10 TB per day, it admits no new member accounts. Above 15 TB per day, it stops the ingestion but keeps existing data.',
      sources: [
        {
          page: 'sources',
          at: [
            'Detective checks the behavior … on the console',
            'volume exceeds 10 TB … the behavior graph',
            'exceeds 15 TB per … is not removed',
          ],
        },
      ],
      controls: ['sc-5', 'au-5'],
    },
    {
      id: 'data-volume',
      layer: 'platform',
      name: 'Keep the graph below its quota',
      owner: 'customer',
      duty: 'To avoid exceeding the quota for data volume, remove member accounts. If ingestion is suspended, work with AWS Support to re-enable it. If possible, first remove member accounts to get below the quota.',
      sources: [
        {
          page: 'sources',
          at: [
            'To avoid exceeding the … remove member accounts',
            'If the data ingest … the behavior graph',
          ],
        },
      ],
      controls: ['au-5', 'si-4'],
    },
    {
      id: 'triage',
      layer: 'application',
      name: 'Triage findings',
      owner: 'customer',
      duty: 'Use Detective’s profiles to determine whether a suspected activity is a true or a false positive. For a true positive, determine its extent and the underlying cause.',
      sources: [
        {
          page: 'investigation',
          at: [
            'In the triage phase, … the next phase',
            'During the scoping phase, … the underlying cause',
          ],
        },
      ],
      controls: ['ir-4', 'au-6'],
    },
    {
      id: 'response',
      layer: 'application',
      name: 'Respond to findings',
      owner: 'customer',
      duty: 'Address the vulnerability and mitigate the damage, for example by changing a resource’s configuration. You can archive false positives. If they are GuardDuty findings, you can archive them in Detective itself.',
      sources: [{ page: 'investigation', at: 'Based on the results … of a resource' }],
      controls: ['ir-4', 'si-2'],
    },
    {
      id: 'administrator-account',
      layer: 'access',
      name: 'Choose the administrator account',
      owner: 'customer',
      duty: 'AWS recommends that you choose the account that is also the administrator in GuardDuty and Security Hub CSPM, so that the integrations work smoothly.',
      sources: [{ page: 'restrictions', at: 'To ensure that the … of these services' }],
      controls: ['ac-5', 'ir-4'],
    },
    {
      id: 'graph-view',
      layer: 'access',
      name: 'Access to the behavior graph',
      owner: 'aws',
      duty: 'Detective lets the administrator account view the data of the graph and change its optional source packages. By default, member accounts can do neither, and cannot disable Detective.',
      sources: [
        {
          page: 'actions',
          at: [
            'followingTableMemberAccounts',
            'Add or remove optional … Disable Detective',
            'View behavior graph data',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest and in transit',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'encrypt-in-transit'],
      duty: 'Detective encrypts all data that it processes and stores, at rest and in transit.',
      sources: [{ page: 'dataProtection', at: 'Detective encrypts all data … and in transit' }],
      controls: ['sc-28', 'sc-8'],
    },
    {
      id: 'encryption-key',
      layer: 'data',
      name: 'Use keys that rotate every year',
      owner: 'aws',
      answers: ['hold-key'],
      duty: 'Detective uses KMS keys that AWS manages and that rotate automatically every year, because Detective stores no personally identifiable customer data.',
      sources: [{ page: 'keys', at: 'Because Detective does not … every one year' }],
      controls: ['sc-12'],
    },
    {
      id: 'data-retention',
      layer: 'data',
      name: 'Retain data for up to a year',
      owner: 'aws',
      duty: 'Detective stores copies of the source data, in a structured and processed form, in its own S3 buckets. It retains the data that each package delivers for up to one year.',
      sources: [
        {
          page: 'sources',
          at: [
            'Detective retains all data … to 1 year',
            'Detective source data consists … source data store',
          ],
        },
      ],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'member-removal',
      layer: 'data',
      name: 'Stop ingesting a removed member',
      owner: 'aws',
      duty: 'Detective stops ingesting a member account’s data when the account is removed from the graph, leaves the organization or is suspended. If the account was removed or left, its data already in the graph is not affected.',
      sources: [
        {
          page: 'effects',
          at: [
            'account is removed from … is not affected',
            'member account leaves an … is not affected',
            'member account is suspended … for that account',
          ],
        },
      ],
      controls: ['si-12', 'ac-2'],
    },
    {
      id: 'off-switch',
      layer: 'data',
      name: 'Decide whether to disable Detective',
      owner: 'customer',
      duty: 'As the administrator account, decide whether to disable Detective. If you disable it, the behavior graph and its data are deleted. A deleted graph cannot be restored.',
      sources: [{ page: 'disabling', at: 'The administrator account for … cannot be restored' }],
      controls: ['au-9', 'si-12'],
    },
    {
      id: 'data-deletion',
      layer: 'data',
      name: 'Delete the graph and its data',
      owner: 'aws',
      duty: 'Detective deletes the behavior graph and its data when the graph’s administrator account disables Detective. It deletes the graph when the administrator’s AWS account is closed.',
      sources: [
        { page: 'disabling', at: 'The administrator account for … data are deleted' },
        { page: 'effects', at: 'When an AWS account … deletes the behavior graph' },
      ],
      controls: ['si-12', 'mp-6'],
    },
  ],
  modes: [
    {
      id: 'organization',
      name: 'Organization behavior graph',
      summary:
        'The organization designates an administrator account. This account enables members and can have new accounts enabled automatically.',
      add: [
        {
          id: 'member-enabling',
          layer: 'platform',
          name: 'Enable new accounts as they join',
          owner: 'aws',
          duty: 'If you turned on automatic enablement, Detective enables accounts as members when they are added to the organization. It does so as long as the graph has fewer than 1,200 members. Accounts that are already in the organization are left out.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [
            {
              page: 'autoEnable',
              at: ['defaultNewYetEnabled', 'If your behavior graph … cannot be enabled'],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'account-coverage',
          layer: 'access',
          name: 'Enable accounts of the organization',
          owner: 'customer',
          duty: 'As Detective’s administrator account, determine which accounts become members. You can have new accounts enabled automatically, or enable accounts manually. By default, new accounts are not enabled.',
          setting: 'off-by-default',
          switchOf: 'member-enabling',
          sources: [
            {
              page: 'autoEnable',
              at: 'defaultNewYetEnabled',
            },
            {
              page: 'actions',
              at: 'In the organization behavior … organization accounts manually',
            },
          ],
          controls: ['si-4', 'ac-5'],
        },
        {
          id: 'delegation',
          layer: 'access',
          name: 'Delegate an administrator',
          owner: 'customer',
          duty: 'From the management account, designate the administrator account in each Region separately. The administrator account must be the same in all Regions. It manages the behavior graph of each Region separately.',
          sources: [
            {
              page: 'restrictions',
              at: 'Detective administrator account must … accounts separately in each',
            },
          ],
          controls: ['ac-5', 'si-4'],
        },
      ],
    },
    {
      id: 'invitation',
      name: 'Members by invitation',
      summary:
        'Accounts join a graph when they accept an invitation. Each account can leave the graph again on its own.',
      add: [
        {
          id: 'regions',
          layer: 'platform',
          name: 'Enable and invite in each Region',
          owner: 'customer',
          duty: 'Enable Detective in each Region from the administrator account, and invite the members there again. Each Region has its own graph, and an invitation counts only in its Region.',
          sources: [{ page: 'restrictions', at: 'For member accounts created … in that Region' }],
          controls: ['si-4', 'ac-2'],
        },
        {
          id: 'member-ingest',
          layer: 'platform',
          name: 'Ingest a member’s data',
          owner: 'aws',
          duty: 'After a member has accepted the invitation and is enabled, Detective begins to ingest and extract the member’s data. It does not begin if this data would take the graph above 10 TB per day.',
          sources: [
            { page: 'actions', at: 'memberAccountBehaviorGraph' },
            { page: 'sources', at: 'If the added data … cannot be enabled' },
          ],
          controls: ['si-4'],
        },
        {
          id: 'member-consent',
          layer: 'access',
          name: 'Accept the invitation',
          owner: 'customer',
          duty: 'Accept the invitation in the member account, so that Detective ingests the account’s data once the account is enabled. By default, the member account may also remove itself from the graph.',
          sources: [
            {
              page: 'actions',
              at: [
                'memberAccountBehaviorGraph',
                'followingTableMemberAccounts',
                'Remove member account',
              ],
            },
          ],
          controls: ['ac-2', 'si-4'],
        },
      ],
    },
  ],
  pages: {
    prerequisites: { path: 'detective-prerequisites', title: 'Prerequisites to enable Detective' },
    actions: {
      path: 'accounts-allowed-actions',
      title: 'Available actions for accounts',
      passages: {
        followingTableMemberAccounts: 'The following table reflects … and member accounts',
        memberAccountBehaviorGraph: 'When a member account … that behavior graph',
      },
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon Detective' },
    keys: { path: 'key-management', title: 'Key management for Amazon Detective' },
    sources: {
      path: 'detective-source-data-about',
      title: 'Source data used in a Detective behavior graph',
    },
    eks: { path: 'source-data-types-EKS', title: 'Amazon EKS audit logs' },
    investigation: {
      path: 'detective-investigation-about',
      title: 'How Detective is used for investigation',
    },
    restrictions: {
      path: 'accounts-restrictions-recommendations',
      title: 'Account restrictions and recommendations in Detective',
    },
    autoEnable: {
      path: 'accounts-orgs-members-autoenable',
      title: 'Enabling new organization accounts as Detective member accounts',
      passages: { defaultNewYetEnabled: 'By default, new organization … not yet enabled' },
    },
    effects: { path: 'accounts-effects', title: 'Effect of account actions on behavior graphs' },
    disabling: { path: 'detective-disabling', title: 'Disabling Amazon Detective' },
  },
});
