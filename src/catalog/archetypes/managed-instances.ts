import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 6,
  name: 'Managed instances',
  summary:
    'AWS runs the machine and the engine on it. You choose versions and maintenance windows, and own the data inside.',
  guide: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'yes', keepsData: true },
  notAsked: { 'patch-code': 'You bring neither code nor an image.' },
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
      duty: 'AWS runs the service on a single-tenant architecture. AWS names RDS, ElastiCache and OpenSearch Service as single-tenant, and ElastiCache Serverless as multi-tenant.',
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
      duty: 'AWS patches the operating system. It schedules required patching automatically only for patches related to security and instance reliability. It does not apply optional updates automatically.',
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
      duty: 'AWS installs and patches the engine. It identifies vulnerabilities; develops, validates and releases patches; and notifies customers of available updates.',
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
      duty: 'Choose how and when to upgrade, and start major upgrades yourself. AWS might apply a minor upgrade for a critical security issue or when a version’s support ends.',
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
      duty: 'Tune your queries to improve performance. It depends highly on database design, data size and distribution, workload and query patterns.',
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
      name: 'Control who can log in to databases',
      owner: 'customer',
      duty: 'Control who can log in to the databases. Use the security features of the engine.',
      sources: [{ page: 'security', at: 'Use the security features … a DB instance' }],
      controls: ['ac-2', 'ac-6', 'ia-5'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Choose encryption at rest and its key',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Decide on encryption when you create the instance, because you cannot encrypt it afterwards. Choose the AWS managed key or a customer managed key.',
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
      duty: 'RDS takes a snapshot of the storage volume in the backup window, while the instance is available. It keeps the snapshot for the retention period that you specify.',
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
      name: 'Backup retention',
      owner: 'customer',
      answers: ['keep-backups'],
      duty: 'Set the retention period. For an RDS DB instance, it is between 0 (no automated backups) and 35 days. Choose whether automated backups are retained when you delete the instance.',
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
      duty: 'Periodically restore backups to a new location, and test the integrity of the data. Measure how long restore and recovery take.',
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
