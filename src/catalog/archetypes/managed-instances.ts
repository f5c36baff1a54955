import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 6,
  name: 'Managed instances',
  summary:
    'AWS runs the machine and the engine on it; you choose versions and windows, and own what is inside.',
  guide: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'yes', keepsData: true },
  notAsked: { 'patch-code': 'You bring no code and no image.' },
  traits: [
    'data-centers',
    'backbone',
    'service-hosts',
    'iam-permissions',
    'network-exposure',
    'customer-data',
  ],
  add: [
    {
      id: 'tenant-isolation',
      layer: 'hypervisor',
      name: 'Run a single-tenant architecture',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'Run the service on a single-tenant architecture. AWS names RDS, ElastiCache and OpenSearch Service as such, and ElastiCache Serverless as multi-tenant.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'For AWS managed services … Amazon OpenSearch Service)',
            'operating on multi-tenant architectures … and Amazon S3)',
          ],
        },
      ],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Apply operating system patches',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'Patch the operating system. Optional updates are not applied automatically, and required patching is scheduled automatically only for security and instance reliability.',
      sources: [
        { page: 'welcome', at: 'Operating system (OS) patching' },
        {
          page: 'maintenance',
          at: [
            'Required patching is automatically … and instance reliability',
            'While these updates are … these updates automatically',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'engine-install',
      layer: 'platform',
      name: 'Install and patch the engine',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'Install and patch the engine: identify vulnerabilities, develop, validate and release patches, and notify customers of available updates.',
      sources: [
        { page: 'welcome', at: ['Database software patching', 'Database software install'] },
        {
          page: 'sharedModel',
          at: 'Identify vulnerabilities, develop and … documented notification mechanism',
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Choose the maintenance window',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'Choose the weekly window for modifications and software patching. If you specify none at creation, AWS assigns one.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'The maintenance window is … software patching occur',
            'RDS assigns a 30-minute … of the week',
          ],
        },
        { page: 'sharedModel', at: 'Review available updates and … communicated by AWS' },
      ],
      controls: ['ma-2'],
    },
    {
      id: 'engine-version',
      layer: 'platform',
      name: 'Choose the version, start upgrades',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Choose how and when to upgrade, and start major upgrades yourself. AWS might apply a minor upgrade for a critical security issue or at the end of a version’s support.',
      sources: [
        {
          page: 'engineUpgrades',
          at: [
            'you can choose how … your database DB instances',
            'For major version upgrades, … or RDS API',
            'In cases of critical … version upgrade option',
          ],
        },
      ],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'schema-and-queries',
      layer: 'application',
      name: 'Tune the queries',
      owner: 'customer',
      duty: 'Tune your queries to improve performance, which depends highly on database design, data size and distribution, workload and query patterns.',
      sources: [
        {
          page: 'welcome',
          at: 'You are responsible for … vary greatly',
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'engine-users',
      layer: 'access',
      name: 'Who can log in to the databases',
      owner: 'customer',
      duty: 'Control who can log in to the databases, with the security features of the engine.',
      sources: [{ page: 'security', at: 'Use the security features … a DB instance' }],
      controls: ['ac-2', 'ac-6', 'ia-5'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Choose encryption at rest and its key',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Decide on encryption when you create the instance, since you cannot encrypt it afterwards, and choose the AWS managed key or a customer managed key.',
      sources: [
        {
          page: 'rdsEncryption',
          at: [
            'When you create an … new DB instance',
            'To encrypt a new … Amazon RDS console',
            'You can only encrypt … instance is created',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Take the scheduled backups',
      owner: 'aws',
      answers: ['back-up'],
      duty: 'Take a snapshot of the storage volume in the backup window, while the instance is available, and keep it for the retention period that you specify.',
      sources: [
        {
          page: 'automatedBackups',
          at: [
            'Amazon RDS creates and … that you specify',
            'Your DB instance must … backups to occur',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'backup-retention',
      layer: 'data',
      name: 'Choose how long backups live',
      owner: 'customer',
      answers: ['keep-backups'],
      duty: 'Set the retention, for an RDS DB instance between 0 (no automated backups) and 35 days, and choose whether automated backups are retained when you delete the instance.',
      setting: 'on-by-default',
      switchOf: 'backup-run',
      sources: [
        {
          page: 'retention',
          at: [
            'If you create a … is seven days',
            'backup retention period of … disables automated backups',
          ],
        },
        { page: 'automatedBackups', at: 'If you choose to … the DB instance' },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'restore-tests',
      layer: 'data',
      name: 'Test the restore',
      owner: 'customer',
      duty: 'Periodically restore backups to a new location, test the integrity of the data, and measure the time that restore and recovery take.',
      sources: [
        {
          page: 'restoreTests',
          at: [
            'Periodically restore backups to … of the data',
            'Measure time required for … your established RTO',
          ],
        },
      ],
      controls: ['cp-4', 'cp-10'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    welcome: { path: 'Welcome', title: 'What is Amazon Relational Database Service (Amazon RDS)?' },
    maintenance: { path: 'USER_UpgradeDBInstance.Maintenance', title: 'Maintaining a DB instance' },
    engineUpgrades: {
      path: 'USER_UpgradeDBInstance.Upgrading',
      title: 'Upgrading a DB instance engine version',
    },
    security: { path: 'UsingWithRDS', title: 'Security in Amazon RDS' },
    rdsEncryption: { path: 'Overview.Encryption', title: 'Encrypting Amazon RDS resources' },
    automatedBackups: {
      path: 'USER_WorkingWithAutomatedBackups',
      title: 'Introduction to backups',
    },
    retention: {
      path: 'USER_WorkingWithAutomatedBackups.BackupRetention',
      title: 'Backup retention period',
    },
    restoreTests: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_periodic_recovery_testing_data.html',
      title:
        'REL09-BP04 Perform periodic recovery of the data to verify backup integrity and processes',
    },
  },
});
