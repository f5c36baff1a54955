import { cite, defineArchetype } from '../define.ts';
import { customerData, iamPermissions, networkExposure, serviceGround } from './common.ts';
import { restoreTests, sharedModel } from './pages.ts';

const rds = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/${path}.html`, title, verified);

const welcome = rds('Welcome', 'What is Amazon Relational Database Service (Amazon RDS)?');
const maintenance = rds('USER_UpgradeDBInstance.Maintenance', 'Maintaining a DB instance');
const encryption = rds('Overview.Encryption', 'Encrypting Amazon RDS resources');
const backupPage = rds('USER_WorkingWithAutomatedBackups', 'Introduction to backups');
const upgrades = rds('USER_UpgradeDBInstance.Upgrading', 'Upgrading a DB instance engine version');
const security = rds('UsingWithRDS', 'Security in Amazon RDS');
const retention = rds(
  'USER_WorkingWithAutomatedBackups.BackupRetention',
  'Backup retention period',
);

export const managedInstances = defineArchetype({
  id: 'managed-instances',
  name: 'Managed instances',
  summary:
    'AWS runs the machine and the engine on it; you choose versions and windows, and own what is inside.',
  parts: [
    ...serviceGround,
    {
      id: 'tenant-isolation',
      layer: 'hypervisor',
      name: 'Give each customer its own instances',
      owner: 'aws',
      duty: 'Run the engine on instances that serve one customer only: AWS counts RDS, ElastiCache and OpenSearch Service among its single-tenant services.',
      sources: [sharedModel('2026-11-24')],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Apply operating system patches',
      owner: 'aws',
      duty: 'Build the system updates, announce them, and install those that security or reliability requires on the instances.',
      sources: [welcome('2026-11-24'), maintenance('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'engine-install',
      layer: 'platform',
      name: 'Install and patch the engine',
      owner: 'aws',
      duty: 'Install the engine, build and test its releases, and patch your instances with them, in an announced window or when you ask for it.',
      sources: [welcome('2026-11-24'), sharedModel('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Choose the maintenance window',
      owner: 'customer',
      duty: 'Say in which window of the week updates may interrupt you. Without a choice AWS assigns one.',
      sources: [maintenance('2026-11-24'), sharedModel('2026-11-24')],
      controls: ['ma-2'],
    },
    {
      id: 'engine-version',
      layer: 'platform',
      name: 'Choose the version, start upgrades',
      owner: 'customer',
      duty: 'Decide how and when to upgrade, test first, and start major upgrades yourself before a version’s support ends.',
      sources: [upgrades('2026-11-24')],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'schema-and-queries',
      layer: 'application',
      name: 'Schema, queries and parameters',
      owner: 'customer',
      duty: 'Design and tune what runs inside the engine, and set the parameters that control it.',
      sources: [welcome('2026-11-24')],
      controls: ['cm-6'],
    },
    iamPermissions,
    networkExposure,
    {
      id: 'engine-users',
      layer: 'access',
      name: 'Users and grants inside the engine',
      owner: 'customer',
      duty: 'Create, limit and rotate the logins that applications and people use, with the engine’s own means.',
      sources: [security('2026-11-24')],
      controls: ['ac-2', 'ac-6', 'ia-5'],
    },
    customerData,
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Choose encryption at rest and its key',
      owner: 'customer',
      duty: 'Decide on encryption when you create the instance, since it cannot be added to it later, and who may use the key.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [encryption('2026-11-24')],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Take the scheduled backups',
      owner: 'aws',
      duty: 'Take a snapshot of the instance in its backup window, and keep it for as long as you asked.',
      sources: [backupPage('2026-11-24')],
      controls: ['cp-9'],
    },
    {
      id: 'backup-retention',
      layer: 'data',
      name: 'Choose how long backups live',
      owner: 'customer',
      duty: 'Set the retention, from 0 (no backups) to 35 days on RDS, and copy what must outlive the instance.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [retention('2026-11-24'), backupPage('2026-11-24')],
      controls: ['cp-9'],
    },
    {
      id: 'restore-tests',
      layer: 'data',
      name: 'Test the restore',
      owner: 'customer',
      duty: 'Restore into a new place, check the data and time it, before you need it.',
      sources: [restoreTests('2026-11-24')],
      controls: ['cp-4', 'cp-10'],
    },
  ],
});
