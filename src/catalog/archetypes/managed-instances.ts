import { cite, defineArchetype } from '../define.ts';
import { customerData, ground, iamPermissions, networkExposure } from './common.ts';

const rds = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/${path}.html`, title, verified);

const welcome = rds('Welcome', 'What is Amazon Relational Database Service (Amazon RDS)?');
const maintenance = rds('USER_UpgradeDBInstance.Maintenance', 'Maintaining a DB instance');
const encryption = rds('Overview.Encryption', 'Encrypting Amazon RDS resources');
const backupPage = rds('USER_WorkingWithAutomatedBackups', 'Introduction to backups');

export const managedInstances = defineArchetype({
  id: 'managed-instances',
  name: 'Managed instances',
  summary: 'AWS runs the machine and the engine on it; you choose versions and windows, and own what is inside.',
  parts: [
    ...ground,
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Apply operating system patches',
      owner: 'aws',
      duty: 'Install system updates on the instances, which you cannot log in to.',
      sources: [welcome()],
      controls: ['si-2'],
    },
    {
      id: 'engine-install',
      layer: 'platform',
      name: 'Install and patch the engine',
      owner: 'aws',
      duty: 'Build engine releases for the service and install them on your instances.',
      sources: [welcome()],
      controls: ['si-2'],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Choose the maintenance window',
      owner: 'customer',
      duty: 'Say when updates may interrupt you; without a choice AWS picks a time.',
      sources: [maintenance()],
      controls: ['ma-2'],
    },
    {
      id: 'engine-version',
      layer: 'platform',
      name: 'Choose the version, start upgrades',
      owner: 'customer',
      duty: 'Test and start major upgrades before a version’s support ends.',
      sources: [maintenance()],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'schema-and-queries',
      layer: 'application',
      name: 'Schema, queries and parameters',
      owner: 'customer',
      duty: 'Design what runs inside the engine, and set the parameters that protect it.',
      sources: [welcome()],
      controls: ['cm-6'],
    },
    iamPermissions,
    networkExposure,
    {
      id: 'engine-users',
      layer: 'access',
      name: 'Users and grants inside the engine',
      owner: 'customer',
      duty: 'Create, limit and rotate the logins that applications and people use.',
      sources: [welcome()],
      controls: ['ac-2', 'ac-6', 'ia-5'],
    },
    customerData,
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Choose encryption at rest and its key',
      owner: 'customer',
      duty: 'Decide on encryption when you create the instance, and who may use the key.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [encryption()],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Take the scheduled backups',
      owner: 'aws',
      duty: 'Take and store a backup each day for as long as you asked.',
      sources: [backupPage()],
      controls: ['cp-9'],
    },
    {
      id: 'backup-retention',
      layer: 'data',
      name: 'Choose how long backups live',
      owner: 'customer',
      duty: 'Set the retention, and copy what must outlive the instance.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [backupPage()],
      controls: ['cp-9'],
    },
    {
      id: 'restore-tests',
      layer: 'data',
      name: 'Test the restore',
      owner: 'customer',
      duty: 'Restore into a scratch environment and time it, before you need it.',
      sources: [backupPage()],
      controls: ['cp-4', 'cp-10'],
    },
  ],
});
