import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/aws-backup/latest/devguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const security = page('security-considerations', 'Security in AWS Backup');
const resilience = page('disaster-recovery-resiliency', 'Resilience in AWS Backup');
const plans = page('plan-options-and-configuration', 'Backup plan options and configuration');
const supported = page(
  'working-with-supported-services',
  'How AWS Backup works with supported AWS services',
);
const regionSettings = page('API_UpdateRegionSettings', 'UpdateRegionSettings');
const crossAccount = page(
  'create-cross-account-backup',
  'Creating backup copies across AWS accounts',
);
const encryption = page('encryption', 'Encryption for backups in AWS Backup');
const policies = page('create-a-vault-access-policy', 'Vault access policies');
const lock = page('vault-lock', 'AWS Backup Vault Lock');
const airGapped = page('logicallyairgappedvault', 'Logically air-gapped vault');
const virtualMachines = page('vm-backups', 'Virtual machine backups');
const gateways = page('working-with-gateways', 'Working with gateways');
const events = cite(
  'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-backup.html',
  'AWS Backup events',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const backup = defineService({
  id: 'backup',
  name: 'AWS Backup',
  shortName: 'Backup',
  category: 'storage',
  summary:
    'Central backups of AWS resources and VMware machines: AWS runs the jobs and keeps the copies, you say of what, for how long and out of whose reach.',
  docs: `${guide}whatisbackup.html`,
  aliases: [
    'backup vault',
    'Vault Lock',
    'logically air-gapped vault',
    'LAG vault',
    'recovery point',
    'Backup gateway',
    'restore testing',
  ],
  contradictions: [
    {
      topic: 'Whether a service must be opted in before it is backed up',
      finding:
        'The guide says that you must opt in to managing a service before AWS Backup protects it. The API reference limits that to assignments by tags alone: a resource type that a plan names is backed up even where the opt-in is off. The catalogue follows the API reference, and asks you to check both.',
      sources: [supported, regionSettings],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch the service',
      duty: 'Operate, fix and update the service itself, without a step for you to take.',
    },
    'iam-permissions': {
      name: 'Manage credentials and permissions',
      duty: 'Manage the credentials of those who plan, copy, delete and restore, and let users make backups without being able to delete them.',
      sources: [security, policies],
    },
    'customer-data': {
      name: 'Know the sensitivity and the laws',
      duty: 'Know how sensitive the backed-up data is and which requirements and laws apply to it: AWS counts both among your responsibilities.',
      sources: [security],
    },
  },
  add: [
    {
      id: 'job-run',
      layer: 'platform',
      name: 'Run, retry and expire the backups',
      owner: 'aws',
      duty: 'Start planned jobs within their window, retry a retryable error at least every 10 minutes while the start window is open, and delete expired backups within the 8 hours that follow.',
      sources: [plans, crossAccount],
      controls: ['cp-9'],
      evidence: reports,
    },
    {
      id: 'backup-plan',
      layer: 'application',
      name: 'Write the plan: how often, how long',
      owner: 'customer',
      duty: 'Set frequency, window and retention in each rule. A snapshot without a retention is kept indefinitely, a continuous backup at most 35 days; where start windows overlap, only the longer-lived rule’s backup is taken.',
      sources: [plans],
      controls: ['cp-9', 'si-12'],
      evidence: [
        { kind: 'config-rule', id: 'backup-plan-min-frequency-and-min-retention-check' },
        { kind: 'config-rule', id: 'backup-recovery-point-minimum-retention-check' },
      ],
    },
    {
      id: 'resource-assignment',
      layer: 'application',
      name: 'Assign resources, opt services in',
      owner: 'customer',
      duty: 'Name resource types or tags in the plan, and opt in each service in each Region: an assignment by tags alone skips services that are not opted in.',
      sources: [regionSettings, supported],
      controls: ['cp-9', 'cm-8'],
      evidence: [
        { kind: 'config-rule', id: 'ebs-resources-protected-by-backup-plan' },
        { kind: 'config-rule', id: 'rds-resources-protected-by-backup-plan' },
        { kind: 'config-rule', id: 's3-resources-protected-by-backup-plan' },
      ],
    },
    {
      id: 'job-watch',
      layer: 'application',
      name: 'Watch for failed and expired jobs',
      owner: 'customer',
      duty: 'Alert on AWS Backup events in EventBridge, which arrive as best effort, and keep windows clear of maintenance: snapshots of most AWS databases fail in the hour before their maintenance window and during it.',
      sources: [plans, events],
      controls: ['cp-9', 'si-4'],
      evidence: [
        { kind: 'config-rule', id: 'ebs-last-backup-recovery-point-created' },
        { kind: 'config-rule', id: 'rds-last-backup-recovery-point-created' },
      ],
    },
    {
      id: 'restore-tests',
      layer: 'application',
      name: 'Find, restore and rehearse',
      owner: 'customer',
      duty: 'Test regularly that you can find a recovery point and restore it, and write AWS Backup into your disaster recovery procedures; AWS names both as yours.',
      sources: [security],
      controls: ['cp-4', 'cp-10'],
      evidence: [
        { kind: 'config-rule', id: 'ebs-meets-restore-time-target' },
        { kind: 'config-rule', id: 'rds-meets-restore-time-target' },
        { kind: 'config-rule', id: 's3-meets-restore-time-target' },
      ],
    },
    {
      id: 'backup-role',
      layer: 'access',
      name: 'Give the backup role its KMS rights',
      owner: 'customer',
      duty: 'Let the IAM role use the KMS keys of source and vault, in its own policy and in the key policy: without that a job can be reported successful while objects are not backed up or restored.',
      sources: [encryption],
      controls: ['ac-6', 'sc-12'],
    },
    {
      id: 'vault-policy',
      layer: 'access',
      name: 'Limit deletion and side-door access',
      owner: 'customer',
      duty: 'Deny `backup:DeleteRecoveryPoint` to all but a few, and limit the EBS and RDS APIs in IAM too: the vault’s policy covers the AWS Backup API only, and snapshots can be reached through their own service.',
      sources: [policies],
      controls: ['ac-3', 'ac-6', 'cp-9'],
      evidence: [{ kind: 'config-rule', id: 'backup-recovery-point-manual-deletion-disabled' }],
    },
    {
      id: 'foreign-accounts',
      layer: 'access',
      name: 'Refuse other accounts’ requests',
      owner: 'aws',
      duty: 'Reject any cross-account request that a vault policy would allow, other than `backup:CopyIntoBackupVault`.',
      setting: { state: 'always-on' },
      sources: [policies],
      controls: ['ac-3'],
      evidence: reports,
    },
    {
      id: 'vault-lock',
      layer: 'access',
      name: 'Decide whether to lock the vault',
      owner: 'customer',
      duty: 'Choose governance mode, which users with enough IAM permissions can remove, or compliance mode, which nobody can once its grace time is over. A new vault has no lock.',
      setting: optIn,
      sources: [lock],
      controls: ['cp-9', 'ac-3'],
    },
    {
      id: 'encryption-run',
      layer: 'data',
      name: 'Encrypt the types that it fully manages',
      owner: 'aws',
      duty: 'Encrypt backups of S3, EFS, Timestream, CloudFormation, VMware machines, SAP HANA on EC2 and DynamoDB with advanced features under the vault’s key, whatever the source’s encryption.',
      setting: { state: 'always-on' },
      sources: [encryption],
      controls: ['sc-28', 'cp-9.8'],
      evidence: reports,
    },
    {
      id: 'encryption-choice',
      layer: 'data',
      name: 'Encrypt sources, choose vault keys',
      owner: 'customer',
      duty: 'Choose the vault’s KMS key, and encrypt EBS volumes, RDS, Aurora, DocumentDB and Neptune at the source: their backups inherit it, so an unencrypted source gives an unencrypted backup.',
      sources: [encryption],
      controls: ['sc-28', 'sc-12'],
      evidence: [
        { kind: 'security-hub', id: 'Backup.1' },
        { kind: 'config-rule', id: 'backup-recovery-point-encrypted' },
      ],
    },
    {
      id: 'durability',
      layer: 'data',
      name: 'Store backups across zones',
      owner: 'aws',
      duty: 'Keep backups redundantly across Availability Zones, at least as durably as the source’s own service would, and back up your backup plans, encrypted.',
      sources: [resilience],
      controls: ['cp-9', 'cp-6'],
      evidence: reports,
    },
    {
      id: 'copies',
      layer: 'data',
      name: 'Copy to another account and Region',
      owner: 'customer',
      duty: 'Enable cross-account backup from the management account, open the destination vault to copies, and use customer managed keys where AWS Backup does not fully manage the type. Both accounts must be in one organization.',
      setting: optIn,
      sources: [crossAccount, encryption],
      controls: ['cp-6', 'cp-9.3'],
    },
  ],
  modes: [
    {
      id: 'backup-vault',
      name: 'Backup vault',
      summary:
        'The default: a vault in your account, whose backups last only as well as its policy, its key and your IAM keep them.',
    },
    {
      id: 'vault-lock',
      name: 'Backup vault locked in compliance mode',
      summary:
        'After a grace time neither you, your root user nor AWS can lift the lock: AWS enforces what you set, mistakes included.',
      change: {
        'vault-policy': {
          name: 'Limit access to vault and snapshots',
          duty: 'Write the vault’s policy, and limit the EBS and RDS APIs in IAM too: the policy covers the AWS Backup API only, and snapshots can be reached through their own service.',
          sources: [policies],
          evidence: [],
        },
        'vault-lock': {
          name: 'Set grace time and retention bounds',
          duty: 'Give `ChangeableForDays` (at least 3; leaving it out makes a governance lock) with minimum and maximum retention, and first remove recovery points that are kept “Always”: they would stay for ever.',
          setting: optIn,
          sources: [lock],
        },
      },
      add: [
        {
          id: 'lock-enforcement',
          layer: 'access',
          name: 'Enforce the lock against everyone',
          owner: 'aws',
          duty: 'Deny every attempt, root’s included, to delete a backup or change its lifecycle, and fail new backup and copy jobs whose retention is outside your bounds.',
          setting: { state: 'always-on' },
          sources: [lock],
          controls: ['cp-9', 'ac-3'],
          evidence: reports,
        },
        {
          id: 'account-closure',
          layer: 'data',
          name: 'Guard against closing the account',
          owner: 'customer',
          duty: 'Keep the account open, or reopen it within 90 days: after that AWS deletes the vault’s contents in spite of the lock.',
          sources: [lock],
          controls: ['cp-9', 'ac-2'],
        },
      ],
    },
    {
      id: 'air-gapped-vault',
      name: 'Logically air-gapped vault',
      summary:
        'Backups move into an account that AWS Backup owns, locked from the start: lock and default key become AWS’s, and access for recovery is yours to arrange.',
      omit: ['vault-policy', 'foreign-accounts'],
      change: {
        'vault-lock': {
          name: 'Lock each vault in compliance mode',
          owner: 'aws',
          duty: 'Equip each logically air-gapped vault with Vault Lock in compliance mode; there is none without.',
          setting: { state: 'always-on' },
          sources: [airGapped],
          evidence: reports,
        },
        'encryption-run': {
          name: 'Encrypt the vault’s backups',
          duty: 'Encrypt all backups in the vault. Unless you name a key, create a free one of AWS’s for this vault alone, rotate it every 90 days by default, and delete it with the empty vault.',
          setting: { state: 'always-on' },
          sources: [airGapped],
        },
        'encryption-choice': {
          name: 'Keep AWS’s key or bring your own',
          duty: 'Stay with the AWS owned key, as AWS recommends, or name at creation a customer managed key, preferably of another account, and admit the recovery roles to it. Unencrypted Aurora, DocumentDB and Neptune clusters are not accepted.',
          sources: [airGapped],
          evidence: [],
        },
        durability: {
          name: 'Store backups outside your account',
          duty: 'Keep the vault’s backups in an account that AWS Backup owns, and across Availability Zones.',
          sources: [airGapped, resilience],
        },
        copies: {
          name: 'Send backups into the vault',
          duty: 'Create or copy backups there by plan. Exempt `backup.amazonaws.com` from rules that revoke snapshot sharing, and add `aws-backup-vault` to EC2 Allowed AMIs if you use them, or copies and restores fail.',
          sources: [airGapped],
          evidence: [
            { kind: 'config-rule', id: 'ebs-resources-in-logically-air-gapped-vault' },
            { kind: 'config-rule', id: 'ec2-resources-in-logically-air-gapped-vault' },
            { kind: 'config-rule', id: 's3-resources-in-logically-air-gapped-vault' },
          ],
        },
      },
      add: [
        {
          id: 'lock-retention',
          layer: 'access',
          name: 'Set least and longest retention',
          owner: 'customer',
          duty: 'Give both bounds when you create the vault, 7 days or more: a backup with a retention outside them cannot be copied in.',
          sources: [airGapped],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'recovery-sharing',
          layer: 'access',
          name: 'Arrange recovery from elsewhere',
          owner: 'customer',
          duty: 'Share the vault with a recovery account through AWS RAM, and set up multi-party approval: it reaches the backups even when the owning account is closed, until the post-closure period ends.',
          setting: optIn,
          sources: [airGapped],
          controls: ['cp-2', 'cp-10'],
        },
      ],
    },
    {
      id: 'vmware',
      name: 'VMware machines with Backup gateway',
      summary:
        'A gateway appliance on your vSphere hosts reads the machines: hosts, appliance and the road to AWS are yours, its software AWS’s.',
      change: {
        'resource-assignment': {
          name: 'Connect the hypervisor, assign VMs',
          duty: 'Associate each gateway with your vCenter so that it finds the machines, and assign them to a plan. Raw device mappings, NVMe controllers and independent disks are not supported.',
          sources: [virtualMachines, gateways],
          evidence: [
            { kind: 'config-rule', id: 'virtualmachine-resources-protected-by-backup-plan' },
          ],
        },
        'job-watch': {
          evidence: [
            { kind: 'config-rule', id: 'virtualmachine-last-backup-recovery-point-created' },
          ],
          duty: 'Alert on AWS Backup events in EventBridge, which arrive as best effort. One gateway runs 4 backup or restore jobs at once: create further ones for more.',
          sources: [events, gateways, plans],
        },
        'restore-tests': {
          name: 'Check consistency by restoring',
          duty: 'Restore machines to see that backups serve: they are application consistent where VMware Tools can quiesce the application, and crash consistent where quiescence is not available.',
          sources: [virtualMachines],
          evidence: [],
        },
        'vault-policy': {
          name: 'Deny deletion in the vault’s policy',
          duty: 'Deny `backup:DeleteRecoveryPoint` to all but a few principals in the vault’s access policy.',
          sources: [policies],
        },
        'encryption-run': {
          name: 'Encrypt machine backups',
          duty: 'Encrypt each virtual machine’s backup under the KMS key of its vault; there is no unencrypted kind.',
          sources: [encryption],
        },
        'encryption-choice': {
          name: 'Choose the vault’s key',
          duty: 'Set the KMS key on the vault in which the machine backups are stored, and let the backup role use it.',
          sources: [encryption],
        },
      },
      add: [
        {
          id: 'gateway-host',
          layer: 'hypervisor',
          name: 'Run vSphere and deploy the gateway',
          owner: 'customer',
          duty: 'Operate vSphere (8, 7.0 or 6.7), deploy the gateway’s OVF template there with its clock tied to the host’s, and choose a public or a VPC endpoint: moving from public to VPC later takes a new gateway.',
          sources: [virtualMachines, gateways],
          controls: ['cm-6', 'sc-7'],
        },
        {
          id: 'gateway-software',
          layer: 'platform',
          name: 'Build and ship gateway updates',
          owner: 'aws',
          duty: 'Supply the appliance’s software and its updates, some of which reach gateways automatically; you can bring one forward with UpdateGatewaySoftwareNow.',
          sources: [gateways, virtualMachines],
          controls: ['si-2'],
        },
      ],
    },
  ],
});
