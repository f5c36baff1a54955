import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Audit Manager',
  shortName: 'Audit Manager',
  summary:
    'Audit Manager collects evidence for audits. AWS gathers it from your sources according to its frameworks; you complete it, judge it and hand it over.',
  guide: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'audit evidence',
    'evidence finder',
    'assessment report',
    'compliance framework',
    'custom control',
  ],
  aws: {
    iamServicePrefix: 'auditmanager',
    cloudFormationPrefixes: ['AWS::AuditManager'],
    terraformPrefixes: ['aws_auditmanager_'],
  },
  lifecycle: {
    status: 'maintenance',
    date: '2026-04-30',
    note: 'Audit Manager is closed to new accounts. Existing customers keep it where they have set it up, but no features or frameworks are added. AWS points to conformance packs in AWS Config, which are no direct replacement.',
    sources: [
      {
        page: 'availability',
        at: [
          'is transitioning to maintenance … or new accounts',
          'However, the service team … new region support',
          'Customers seeking compliance management … multiple accounts and regions',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Understanding resilience in AWS Audit Manager” does not mention backups.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'While Audit Manager is in maintenance mode, AWS supports the service with code fixes. AWS adds no new features or Regions.',
      sources: [{ page: 'availability', at: 'whileMaintenanceRegionSupport' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS recommends that you keep sensitive identifying information out of free-form fields of assessments, custom controls, frameworks and delegation comments. AWS strongly recommends that you put no confidential or sensitive information into tags or name fields. This information may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'We strongly recommend that … or diagnostic logs',
            'we recommend specifically that … and delegation comments',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'evidence-collection',
      layer: 'platform',
      name: 'Collect evidence automatically',
      owner: 'aws',
      duty: 'Audit Manager automatically collects evidence from several data sources, at a frequency that depends on the type of evidence. Automated evidence becomes available 24 hours after the assessment is created.',
      sources: [{ page: 'create', at: 'Automated evidence becomes available … the evidence type' }],
      controls: ['ca-2', 'ca-7'],
    },
    {
      id: 'mapping-maintenance',
      layer: 'platform',
      name: 'Maintain the framework mappings',
      owner: 'aws',
      duty: 'In maintenance mode, AWS maintains the data source mappings of the currently supported frameworks. It adds no new frameworks and no new framework versions.',
      sources: [{ page: 'availability', at: 'whileMaintenanceRegionSupport' }],
      controls: ['ca-2'],
    },
    {
      id: 'report-checksum',
      layer: 'platform',
      name: 'Add a checksum file to reports',
      owner: 'aws',
      duty: 'When you generate an assessment report, Audit Manager produces the checksum file `digest.txt`. The file’s signatures and hashes become invalid if any part of the report archive is altered.',
      sources: [
        {
          page: 'reports',
          at: 'When you generate an … report archive is altered',
        },
      ],
      controls: ['au-10', 'si-7'],
    },
    {
      id: 'data-sources',
      layer: 'application',
      name: 'Enable Config and Security Hub CSPM',
      owner: 'customer',
      duty: 'AWS recommends that you enable AWS Config and Security Hub CSPM, so that Audit Manager can generate evidence from their rules and checks.',
      sources: [
        {
          page: 'enabling',
          at: [
            'enable AWS Config for … using AWS Config rules',
            'that you enable Security … Security Hub CSPM checks',
          ],
        },
      ],
      controls: ['ca-7', 'cm-6'],
      evidence: ['Config.1', 'securityhub-enabled'],
    },
    {
      id: 'config-rules',
      layer: 'application',
      name: 'Review the Config rules',
      owner: 'customer',
      duty: 'AWS recommends that you review the parameters of your Config rules and validate them against the framework before you collect evidence. Audit Manager does not manage the rules for you.',
      sources: [
        {
          page: 'configRules',
          at: "Audit Manager doesn't manage … of your chosen framework",
        },
      ],
      controls: ['cm-6', 'ca-2'],
    },
    {
      id: 'control-choice',
      layer: 'application',
      name: 'Choose controls',
      owner: 'customer',
      duty: 'Choose controls from the library or write your own. A standard control cannot be edited or deleted. If a standard control does not meet your requirements, make an editable copy.',
      sources: [
        {
          page: 'controls',
          at: [
            'You can view the … your specific requirements',
            'Custom controls are controls … start collecting evidence',
          ],
        },
      ],
      controls: ['ca-2', 'pl-2'],
    },
    {
      id: 'manual-evidence',
      layer: 'application',
      name: 'Add manual evidence',
      owner: 'customer',
      duty: 'If a control needs evidence that cannot be collected automatically, add the evidence manually. AWS strongly recommends that you never import sensitive or personally identifiable information as manual evidence.',
      sources: [
        { page: 'upload', at: 'However, some controls might … your own evidence' },
        {
          page: 'import',
          at: 'We strongly recommend that … to identify an individual',
        },
      ],
      controls: ['ca-2', 'si-12'],
    },
    {
      id: 'compliance-verdict',
      layer: 'application',
      name: 'Select the evidence for your audit',
      owner: 'customer',
      duty: 'Select and compile the evidence that is relevant for your audit. Reports do not assess the compliance of the evidence. Evidence that comes from CloudTrail or API calls, or that was added manually, is shown as inconclusive.',
      sources: [
        {
          page: 'reports',
          at: [
            'Assessment reports help you … with your auditor',
            'For automated evidence that … result is shown',
          ],
        },
      ],
      controls: ['ca-2', 'ca-5'],
    },
    {
      id: 'report-validation',
      layer: 'application',
      name: 'Validate report integrity',
      owner: 'customer',
      duty: 'Call `ValidateAssessmentReportIntegrity` to validate a report. The `digest.txt` file of the report is used to ensure that no evidence was modified after the report was created.',
      sources: [
        {
          page: 'reports',
          at: ['You can use this … was created', 'To validate the integrity … by Audit Manager'],
        },
      ],
      controls: ['si-7', 'au-10'],
    },
    {
      id: 'assessment-status',
      layer: 'application',
      name: 'Irreversible change to inactive',
      owner: 'customer',
      duty: 'AWS recommends that you proceed with caution when you change an assessment to inactive. The change is irreversible. The assessment stops collecting evidence, and you can no longer edit it or upload manual evidence.',
      sources: [
        {
          page: 'inactive',
          at: [
            'When the status of … stops collecting evidence',
            'This action is irreversible. … any manual evidence',
          ],
        },
      ],
      controls: ['cm-3', 'ca-2'],
    },
    {
      id: 'delegated-administrator',
      layer: 'access',
      name: 'Delegate an administrator',
      owner: 'customer',
      duty: 'For multi-account support in AWS Organizations, designate a member account as the administrator, separately in each Region where you use Audit Manager. If you provided a KMS key, give the administrator access to it. After the designation, evidence collection stops for existing assessments of the management account.',
      sources: [
        {
          page: 'delegated',
          at: [
            'If you use AWS … account across all Regions',
            'must have access on … setting up Audit Manager',
            'After you add a … by the management account',
          ],
        },
      ],
      controls: ['ac-5', 'ca-2'],
    },
    {
      id: 'delegate-removal',
      layer: 'access',
      name: 'Remove a delegated administrator',
      owner: 'customer',
      duty: 'If the delegated administrator enabled evidence finder, have that account disable it before the removal. Without this step, the event data store remains in the account. The removal deletes no data, so delete resource data beforehand if you want to.',
      sources: [
        {
          page: 'removing',
          at: [
            'Before you use your … in their account',
            'you remove a delegated … remove the account',
          ],
        },
      ],
      controls: ['ac-2', 'si-12'],
    },
    {
      id: 'report-bucket',
      layer: 'access',
      name: 'Provide a bucket for reports',
      owner: 'customer',
      duty: 'AWS recommends that you specify a bucket in the account and Region of the assessment. A customer managed key must be in that Region. If a bucket policy requires SSE-KMS, the policy must name the key from your Audit Manager settings.',
      sources: [
        {
          page: 'destination',
          at: [
            'The AWS Region of … destination S3 bucket',
            'If your assessment report … data encryption settings',
            'For optimal security and … as your assessment',
          ],
        },
      ],
      controls: ['au-9', 'ac-3'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Audit Manager encrypts all data stores and logs at rest. It encrypts your content with the customer managed key that you provide, or with an AWS owned key if you provide none. It encrypts service metadata with an AWS owned key.',
      sources: [
        {
          page: 'dataProtection',
          at: 'To encrypt data at … is encrypted using an',
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'AWS recommends that you provide your own key in place of the AWS owned key. If you change the key, existing assessments continue with the old one. If you delete or disable the old key, content encrypted with it is unrecoverable.',
      setting: 'off-by-default',
      switchOf: 'key-grant',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'dontProvideEncryptContent',
            'recommend that you use … in AWS CloudTrail',
            'After you delete or … data becomes unrecoverable',
          ],
        },
        { page: 'keySettings', at: 'When you change your … the old KMS key' },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'key-grant',
      layer: 'data',
      name: 'Create a grant on your key',
      owner: 'aws',
      duty: 'If you chose a customer managed key, Audit Manager creates a grant on that key to encrypt your content.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'dataProtection',
          at: ['dontProvideEncryptContent', 'When you choose a … encrypt your content'],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Audit Manager provides secure, private endpoints that encrypt data in transit. By default, TLS protects communication between services.',
      sources: [
        {
          page: 'dataProtection',
          at: 'Audit Manager provides secure … (TLS) encryption',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'evidence-retention',
      layer: 'data',
      name: 'Retain evidence for two years',
      owner: 'aws',
      duty: 'Unless you have the data deleted, Audit Manager retains automated and manual evidence for two years from its creation, then deletes it. It also retains assessments, reports, custom controls and frameworks indefinitely, unless you have them deleted.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'When you disable Audit … Audit Manager data',
            'Some Audit Manager data … and custom frameworks',
            'You can delete individual … at any time',
          ],
        },
      ],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'evidence-finder',
      layer: 'data',
      name: 'Enable evidence finder',
      owner: 'customer',
      duty: 'Enable evidence finder in each Region where you want to search. You can change the retention of its event data store, up to seven years. You pay for storage, ingestion and queries in CloudTrail Lake.',
      setting: 'off-by-default',
      switchOf: 'evidence-store',
      sources: [
        {
          page: 'finder',
          at: ['evidenceFinderManagerSettings', 'You can change the … each search query'],
        },
        { page: 'finderSettings', at: 'You must enable evidence … search for evidence' },
      ],
      controls: ['au-11', 'au-6'],
    },
    {
      id: 'evidence-store',
      layer: 'data',
      name: 'Fill the evidence finder store',
      owner: 'aws',
      duty: 'After you enable evidence finder, Audit Manager creates an event data store in CloudTrail Lake for you. It loads the evidence of the past two years and adds new evidence. By default, the store keeps evidence for two years.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'finder',
          at: [
            'evidenceFinderManagerSettings',
            'When you request to … worth of evidence data',
            'your evidence data, whether … at any time',
          ],
        },
      ],
      controls: ['au-11', 'au-4'],
    },
    {
      id: 'deletion-choice',
      layer: 'data',
      name: 'Choose whether disabling deletes data',
      owner: 'customer',
      duty: 'Before you disable Audit Manager, decide whether all data should be deleted. By default, the data stays, and evidence stays for its two years. You cannot access the data until you enable the service again.',
      setting: 'off-by-default',
      switchOf: 'data-deletion',
      sources: [
        {
          page: 'disable',
          at: [
            'By default, your data … in the future',
            'your access is revoked … re-enable Audit Manager',
          ],
        },
      ],
      controls: ['si-12', 'mp-6'],
    },
    {
      id: 'data-deletion',
      layer: 'data',
      name: 'Delete data after disabling',
      owner: 'aws',
      duty: 'If you chose deletion, Audit Manager permanently deletes evidence and the resources that you created. It completes the deletion within seven days after you disable the service.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'disable',
          at: [
            'By default, your data … disable Audit Manager',
            'If you choose to … disabling Audit Manager',
            'Deleting all data is … be recoverable',
          ],
        },
      ],
      controls: ['si-12', 'mp-6'],
    },
  ],
  modes: [
    {
      id: 'assessments',
      name: 'Assessments',
      summary:
        'Audit Manager collects evidence for the controls of a framework in the background until you stop it.',
    },
  ],
  contradictions: [
    {
      topic: 'Which key encrypts by default',
      questions: ['hold-key'],
      finding:
        'The page on data protection says that content is encrypted with an AWS owned key if you provide no key. The page on encryption settings says that Audit Manager creates a unique AWS managed key for it. In both cases the key is AWS’s until you choose one. The catalogue leaves its kind open.',
      sources: [
        { page: 'dataProtection', at: 'Your data is encrypted … selected settings' },
        { page: 'keySettings', at: 'Audit Manager automatically creates … this KMS key' },
      ],
    },
  ],
  pages: {
    availability: {
      path: 'audit-manager-availability-change',
      title: 'AWS Audit Manager availability change',
      passages: {
        whileMaintenanceRegionSupport: 'While in maintenance mode, … new region support',
      },
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Audit Manager',
      passages: { dontProvideEncryptContent: "If you don't provide … encrypt your content" },
    },
    create: { path: 'create-assessments', title: 'Creating an assessment in AWS Audit Manager' },
    reports: { path: 'assessment-reports', title: 'Assessment reports' },
    enabling: { path: 'setup-audit-manager', title: 'Enabling AWS Audit Manager' },
    configRules: {
      path: 'control-data-sources-config',
      title: 'AWS Config Rules supported by AWS Audit Manager',
    },
    controls: {
      path: 'control-library',
      title: 'Using the control library to manage controls in AWS Audit Manager',
    },
    upload: { path: 'upload-evidence', title: 'Adding manual evidence in AWS Audit Manager' },
    import: { path: 'import-from-s3', title: 'Importing manual evidence files from Amazon S3' },
    inactive: {
      path: 'change-assessment-status-to-inactive',
      title: 'Changing the status of an assessment to inactive in AWS Audit Manager',
    },
    delegated: { path: 'add-delegated-admin', title: 'Adding a delegated administrator' },
    removing: { path: 'remove-delegated-admin', title: 'Removing a delegated administrator' },
    destination: {
      path: 'settings-destination',
      title: 'Configuring your default assessment report destination',
    },
    keySettings: { path: 'settings-kms', title: 'Configuring your data encryption settings' },
    finder: {
      path: 'evidence-finder',
      title: 'Evidence finder',
      passages: {
        evidenceFinderManagerSettings: 'To use evidence finder, … Audit Manager settings',
      },
    },
    finderSettings: { path: 'evidence-finder-settings-enable', title: 'Enabling evidence finder' },
    disable: { path: 'disable', title: 'Disabling AWS Audit Manager' },
  },
});
