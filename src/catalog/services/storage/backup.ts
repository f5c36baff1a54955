import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Backup',
  shortName: 'Backup',
  summary:
    'Central backups of AWS resources and VMware machines: AWS runs the jobs and keeps the copies, you say of what, for how long and out of whose reach.',
  guide: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/',
  docs: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html',
  read: '2026-11-24',
  aliases: [
    'backup vault',
    'Vault Lock',
    'logically air-gapped vault',
    'LAG vault',
    'recovery point',
    'Backup gateway',
    'restore testing',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Backup', 'AWS::BackupGateway'],
    terraformPrefixes: ['aws_backup_'],
    resources: [
      {
        types: ['aws_backup_vault', 'AWS::Backup::BackupVault'],
        modes: [
          { mode: 'vault-lock', where: { LockConfiguration: '*' } },
          { mode: 'backup-vault' },
        ],
      },
      { types: ['aws_backup_vault_lock_configuration'], modes: [{ mode: 'vault-lock' }] },
      {
        types: [
          'aws_backup_logically_air_gapped_vault',
          'AWS::Backup::LogicallyAirGappedBackupVault',
        ],
        modes: [{ mode: 'air-gapped-vault' }],
      },
    ],
  },
  archetype: 'managed-application',
  override: {
    'iam-permissions': {
      name: 'Manage credentials and permissions',
      owner: 'customer',
      duty: 'Manage the credentials that you and your team use. By policies you can let users create backup plans and on-demand backups, but limit their ability to delete recovery points.',
      sources: [
        { page: 'security', at: 'Managing the credentials you … your team use' },
        { page: 'policies', at: "Assigning policies allows you … after they're created" },
      ],
    },
    'customer-data': {
      name: 'Know the sensitivity and the laws',
      owner: 'customer',
      duty: 'Know how sensitive the backed-up data is and which requirements and laws apply to it: AWS counts these among your responsibilities.',
      sources: [{ page: 'security', at: 'You are also responsible … laws and regulations' }],
    },
  },
  add: [
    {
      id: 'job-run',
      layer: 'platform',
      name: 'Run, retry and expire the backups',
      owner: 'aws',
      duty: 'Start backup jobs within their window. After a retryable error, retry at least every 10 minutes until the backup begins or the start window is over. Delete backups that expired under your lifecycle policy within the 8 hours that follow.',
      sources: [
        {
          page: 'plans',
          at: [
            'Backup jobs are started within this window',
            'AWS Backup will automatically … is over)',
          ],
        },
        { page: 'crossAccount', at: 'When backups expire and … following 8 hours' },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'backup-plan',
      layer: 'application',
      name: 'Write the plan: how often, how long',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Set frequency and retention in the rules of the plan. A snapshot whose retention you do not enter is kept indefinitely, a continuous backup at most 35 days.',
      sources: [
        {
          page: 'plans',
          at: [
            'Backup plans are composed … more backup rules',
            'The backup frequency determines … a snapshot backup',
            'The retention period for … to 35 days',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
      evidence: [
        'backup-plan-min-frequency-and-min-retention-check',
        'backup-recovery-point-minimum-retention-check',
      ],
    },
    {
      id: 'resource-assignment',
      layer: 'application',
      name: 'Assign resources, opt services in',
      owner: 'customer',
      duty: 'Name resource types or tags in the plan, and opt in each service in each Region: an assignment by tags alone skips services that are not opted in.',
      sources: [
        {
          page: 'regionSettings',
          at: ['Updates the current service … for the Region', 'resourceParticularService'],
        },
        { page: 'supported', at: 'optBackupVaults' },
      ],
      controls: ['cp-9', 'cm-8'],
      evidence: [
        'ebs-resources-protected-by-backup-plan',
        'rds-resources-protected-by-backup-plan',
        's3-resources-protected-by-backup-plan',
      ],
    },
    {
      id: 'job-watch',
      layer: 'application',
      name: 'Watch for failed and expired jobs',
      owner: 'customer',
      duty: 'Watch AWS Backup events in EventBridge, which are delivered as best effort, and keep windows clear of maintenance: in general, snapshots of AWS databases (Aurora excepted) fail in the hour before their maintenance window and during it.',
      sources: [
        { page: 'events', at: ['awsBackupDirectlyEventBridge', 'bestEffort'] },
        { page: 'plans', at: 'In general, AWS database … those times will fail' },
      ],
      controls: ['cp-9', 'si-4'],
      evidence: [
        'ebs-last-backup-recovery-point-created',
        'rds-last-backup-recovery-point-created',
      ],
    },
    {
      id: 'restore-tests',
      layer: 'application',
      name: 'Find, restore and rehearse',
      owner: 'customer',
      duty: 'Test regularly that you can find a recovery point and restore it, and write AWS Backup into your disaster recovery procedures; AWS names both as yours.',
      sources: [
        {
          page: 'security',
          at: [
            'Regularly testing your ability … and restore them',
            'Incorporating AWS Backup procedures … written procedures',
          ],
        },
      ],
      controls: ['cp-4', 'cp-10'],
      evidence: [
        'ebs-meets-restore-time-target',
        'rds-meets-restore-time-target',
        's3-meets-restore-time-target',
      ],
    },
    {
      id: 'backup-role',
      layer: 'access',
      name: 'Give the backup role its KMS rights',
      owner: 'customer',
      duty: 'Give the IAM role access to the KMS key used to back up and restore the object: otherwise the job is successful, but the objects are not backed up or restored. Keep the permissions in the IAM policy and the key policy consistent.',
      sources: [{ page: 'encryption', at: 'Your IAM role must … must be consistent' }],
      controls: ['ac-6', 'sc-12'],
    },
    {
      id: 'key-policy',
      layer: 'access',
      name: 'Permissions in the key policy',
      owner: 'customer',
      duty: 'Let the key policy permit at least kms:createGrant, kms:generateDataKey and kms:decrypt. Where Deny statements are necessary, allowlist the roles for backup and restore: a Deny, or a grant that was revoked, can make jobs fail.',
      sources: [
        {
          page: 'encryption',
          at: ['Failed jobs can occur … for the key', 'At a minimum, the … restore operations'],
        },
      ],
      controls: ['ac-6', 'sc-12'],
    },
    {
      id: 'vault-policy',
      layer: 'access',
      name: 'Policies for the vault and snapshots',
      owner: 'customer',
      duty: 'If you want, limit by the vault’s policy who can delete recovery points. Vault policies control user access to the AWS Backup APIs only: EBS and RDS snapshots can also be accessed by the APIs of those services, for which you can create IAM policies.',
      sources: [
        {
          page: 'policies',
          at: [
            "you can assign policies … after they're created",
            'Vault access policies only … those backup types',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6', 'cp-9'],
      evidence: ['backup-recovery-point-manual-deletion-disabled'],
    },
    {
      id: 'foreign-accounts',
      layer: 'access',
      name: 'Refuse other accounts’ requests',
      owner: 'aws',
      duty: 'Regardless of the vault’s access policy, reject any cross-account request other than `backup:CopyIntoBackupVault`.',
      setting: 'always-on',
      sources: [{ page: 'policies', at: 'Regardless of the AWS … is being referenced' }],
      controls: ['ac-3'],
    },
    {
      id: 'vault-lock',
      layer: 'access',
      name: 'Decide whether to lock the vault',
      owner: 'customer',
      duty: 'Decide on a lock, which is optional. One in governance mode can be removed by users with sufficient IAM permissions; one in compliance mode cannot be changed or deleted by any user or by AWS once its grace time has expired.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'lock',
          at: [
            'is an optional feature of a backup vault',
            'Vaults locked in governance … sufficient IAM permissions',
            'Once the grace time … or by AWS',
          ],
        },
      ],
      controls: ['cp-9', 'ac-3'],
    },
    {
      id: 'encryption-run',
      layer: 'data',
      name: 'Encrypt backups of fully managed types',
      owner: 'aws',
      duty: 'Encrypt, under the KMS key configured in the vault, backups of the types that AWS Backup fully manages. S3 backups, for example, are encrypted even if the source buckets are not.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'AWS Backup offers independent … full AWS Backup management',
            'encryptionBackupStored',
            'AWS Backup encrypts all … are not encrypted',
          ],
        },
      ],
      controls: ['sc-28', 'cp-9.8'],
    },
    {
      id: 'encryption-choice',
      layer: 'data',
      name: 'Encrypt sources, choose vault keys',
      owner: 'customer',
      duty: 'Choose the vault’s KMS key. For types that AWS Backup does not fully manage, such as EBS, configure encryption at the source: backups typically inherit its encryption settings.',
      sources: [
        {
          page: 'encryption',
          at: ['encryptionBackupStored', 'Backups of resource types … Amazon EBS User Guide'],
        },
      ],
      controls: ['sc-28', 'sc-12'],
      evidence: ['Backup.1', 'backup-recovery-point-encrypted'],
    },
    {
      id: 'copy-encryption',
      layer: 'data',
      name: 'Encrypt copies of most types',
      owner: 'aws',
      duty: 'For most resource types, encrypt copies to another account or Region under the target vault’s KMS key, even if the original is unencrypted. Copies of unencrypted Aurora, DocumentDB and Neptune clusters stay unencrypted.',
      sources: [
        {
          page: 'encryption',
          at: [
            'AWS Backup automatically encrypts … the target vault',
            'Copies of unencrypted Amazon … are also unencrypted',
          ],
        },
      ],
      controls: ['sc-28', 'cp-9.8'],
    },
    {
      id: 'durability',
      layer: 'data',
      name: 'Store backups across zones',
      owner: 'aws',
      duty: 'Store backups with at least as much resilience and durability as the resource’s original service would give; replication across multiple Availability Zones is what AWS Backup is designed for. Encrypt your backup plans at rest and continuously back them up.',
      sources: [
        {
          page: 'resilience',
          at: 'AWS Backup stores your … continuously backs them up',
        },
      ],
      controls: ['cp-9', 'cp-6'],
    },
    {
      id: 'copies',
      layer: 'data',
      name: 'Copy to another account',
      owner: 'customer',
      duty: 'Enable cross-account backup from the management account, and allow backup:CopyIntoBackupVault on the destination vault, in an account of the same organization. For types that AWS Backup does not fully manage, cross-account copy with AWS managed keys isn’t supported.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'crossAccount',
          at: [
            'The destination account must … into the destination account',
            'The management account is … the UpdateGlobalSettings API',
          ],
        },
        { page: 'encryption', at: 'Cross-account copy with AWS … for cross-account copying' },
      ],
      controls: ['cp-6', 'cp-9.3'],
    },
  ],
  modes: [
    {
      id: 'backup-vault',
      name: 'Backup vault',
      summary:
        'The default: a vault in your account, whose backups last only as well as its policy, its key and your IAM keep them.',
      override: {
        'encryption-choice': { owner: 'customer', answers: ['encrypt-at-rest', 'hold-key'] },
      },
    },
    {
      id: 'vault-lock',
      name: 'Backup vault locked in compliance mode',
      summary:
        'After a grace time neither you, your root user nor AWS can lift the lock: AWS enforces what you set, mistakes included.',
      override: {
        'vault-policy': {
          name: 'Policies of the vault and of snapshots',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Assign a policy to the vault, if you want: it controls user access to the AWS Backup APIs only. For the APIs of services such as EBS and RDS, by which their snapshots can be reached, you can write IAM policies.',
        },
        'vault-lock': {
          name: 'Set grace time and retention bounds',
          owner: 'customer',
          remove: ['setting'],
          duty: 'For a compliance lock, set a grace time of at least 3 days; the API creates a governance lock if `ChangeableForDays` is left out. Retention bounds are optional (CloudFormation requires the minimum). Before grace time expires, ensure that no recovery point has the retention “Always”: such points are then kept forever.',
          sources: [
            {
              page: 'lock',
              at: [
                'ensure there are no … be retained forever',
                'it must be at … 3 days (72 hours)',
                'If you wish to … in compliance mode',
              ],
            },
            { page: 'lock', at: 'required for CloudFormation' },
          ],
        },
        'encryption-choice': { owner: 'customer', answers: ['encrypt-at-rest', 'hold-key'] },
      },
      add: [
        {
          id: 'lock-enforcement',
          layer: 'access',
          name: 'Enforce the lock',
          owner: 'aws',
          duty: 'In a locked vault, deny attempts by any user, including the root user, to delete a backup or change its lifecycle properties, and fail new backup and copy jobs that do not conform to the retention periods you set.',
          sources: [
            {
              page: 'lock',
              at: [
                'If any user (including … deny the operation',
                'New backup and copy … retention periods you set',
              ],
            },
          ],
          controls: ['cp-9', 'ac-3'],
        },
        {
          id: 'account-closure',
          layer: 'data',
          name: 'Guard against closing the account',
          owner: 'customer',
          duty: 'Keep the account open, or reopen it within 90 days: after that AWS deletes the vault’s contents in spite of the lock.',
          sources: [{ page: 'lock', at: 'When you close an … was in place' }],
          controls: ['cp-9', 'ac-2'],
        },
      ],
    },
    {
      id: 'air-gapped-vault',
      name: 'Logically air-gapped vault',
      summary:
        'Backups move into an account that AWS Backup owns, locked from the start: lock and default key become AWS’s, and access for recovery is yours to arrange.',
      override: {
        'vault-lock': {
          name: 'Lock each vault in compliance mode',
          owner: 'aws',
          duty: 'Equip each logically air-gapped vault with Vault Lock in compliance mode: it is always locked.',
          setting: 'always-on',
          sources: [{ page: 'airGapped', at: 'Is always locked with … in compliance mode' }],
        },
        'encryption-run': {
          name: 'Encrypt the vault’s backups',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Encrypt all backups in the vault. Unless you name a key, create and manage one that is used for this vault only.',
          setting: 'always-on',
          sources: [
            {
              page: 'airGapped',
              at: [
                'all backups contained in … with that key',
                'AWS Backup creates and … a data loss event',
                'A single key is … or other purpose',
              ],
            },
          ],
        },
        'encryption-choice': {
          name: 'Keep AWS’s key or bring your own',
          owner: 'customer',
          remove: ['evidence'],
          answers: ['hold-key'],
          duty: 'Stay with the AWS owned key, as AWS recommends, or name at creation a customer managed key, preferably of a different account. The vault’s key cannot be changed later.',
          sources: [
            {
              page: 'airGapped',
              at: [
                'You can choose an … an AWS owned key',
                'You cannot change or … different encryption key',
              ],
            },
          ],
        },
        durability: {
          name: 'Store backups outside your account',
          owner: 'aws',
          duty: 'Keep the vault’s backups in an account that AWS Backup owns, and across Availability Zones.',
          sources: [
            { page: 'airGapped', at: 'air-gapped vault stores its … service owned account' },
            { page: 'resilience', at: 'stores your backups across Availability Zones' },
          ],
        },
        copies: {
          name: 'Send backups into the vault',
          owner: 'customer',
          duty: 'Copy backups into the vault, for example by a backup plan, or make it a primary target. If auto-remediation of yours revokes cross-account sharing, exclude events invoked by `backup.amazonaws.com` from it: otherwise copies of EC2 backups into the vault fail.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'airGapped',
              at: [
                'air-gapped vault by creating … a primary target',
                'When AWS Backup copies … a service-owned account',
                'If you have security … air-gapped vaults will fail',
              ],
            },
          ],
          evidence: [
            'ebs-resources-in-logically-air-gapped-vault',
            'ec2-resources-in-logically-air-gapped-vault',
            's3-resources-in-logically-air-gapped-vault',
          ],
        },
      },
      remove: ['vault-policy', 'foreign-accounts'],
      add: [
        {
          id: 'lock-retention',
          layer: 'access',
          name: 'Set least and longest retention',
          owner: 'customer',
          duty: 'Set the minimum retention period, at least 7 days, and the maximum when you create the vault: backups with retention periods outside them cannot be copied to it.',
          sources: [
            {
              page: 'airGapped',
              at: [
                'Set the Minimum retention … greater than this value',
                'Value must be an integer 7 or greater',
              ],
            },
          ],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'source-keys',
          layer: 'data',
          name: 'Encrypt sources with keys that may enter',
          owner: 'customer',
          duty: 'For types that AWS Backup does not fully manage, encrypt the source with a customer managed key: AWS managed keys are not supported there. Unencrypted Aurora, DocumentDB and Neptune clusters are not supported.',
          sources: [
            {
              page: 'airGapped',
              at: [
                'other resource types (ones … are not supported',
                'Unencrypted Amazon Aurora, Amazon … logically air-gapped vault',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28', 'cp-9.8'],
        },
        {
          id: 'recovery-sharing',
          layer: 'access',
          name: 'Arrange recovery from elsewhere',
          owner: 'customer',
          duty: 'Decide whether to share the vault through AWS RAM, so that its backups can be restored from an account it is shared with, and whether to use multi-party approval, by which the backups can still be accessed until the post-closure period ends if the owning account is closed.',
          sources: [
            {
              page: 'airGapped',
              at: [
                'you can choose to … restore testing',
                'you can still access … post-closure period ends',
              ],
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
      ],
    },
    {
      id: 'vmware',
      name: 'VMware machines with Backup gateway',
      summary:
        'A gateway appliance on your vSphere hosts reads the machines: hosts, appliance and the road to AWS are yours, its software AWS’s.',
      override: {
        'resource-assignment': {
          name: 'Connect the hypervisor, assign VMs',
          owner: 'customer',
          duty: 'Connect AWS Backup to your hypervisor by a gateway, which discovers the virtual machines, and assign these to a backup plan.',
          sources: [
            {
              page: 'virtualMachines',
              at: 'The gateway connects to … to discover VMs',
            },
            { page: 'gateways', at: 'A gateway is software … and restore them' },
            { page: 'backingUp', at: 'After you create your … that backup plan' },
          ],
          evidence: ['virtualmachine-resources-protected-by-backup-plan'],
        },
        'job-watch': {
          owner: 'customer',
          duty: 'Watch AWS Backup events in EventBridge, which are delivered as best effort. A single gateway can run up to 4 backup or restore jobs at once: create more gateways to run more.',
          sources: [
            {
              page: 'events',
              at: ['awsBackupDirectlyEventBridge', 'bestEffort'],
            },
            { page: 'gateways', at: 'A single gateway can … with your hypervisor' },
            { page: 'plans', at: 'until the job status … time is over)' },
          ],
          evidence: ['virtualmachine-last-backup-recovery-point-created'],
        },
        'restore-tests': {
          name: 'Check consistency by restoring',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Test your restores to validate that the backups meet your needs. They are application consistent if your applications are compatible with VMware Tools, and crash consistent if quiescence is not available.',
          sources: [
            { page: 'virtualMachines', at: 'Your backups are application … testing your restores' },
          ],
        },
        'vault-policy': {
          name: 'Limit deletion in the vault’s policy',
          owner: 'customer',
          duty: 'Limit the ability to delete recovery points by the vault’s access policy, for example by one that prevents anyone who is not a named principal from deleting a recovery point in the vault.',
          sources: [
            {
              page: 'policies',
              at: [
                "limit their ability to … after they're created",
                'This policy prevents anyone … target backup vault',
              ],
            },
          ],
        },
        'encryption-run': {
          name: 'Encrypt machine backups',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Encrypt each virtual machine’s backup under the KMS key of its vault: such backups are always encrypted.',
          setting: 'always-on',
          sources: [{ page: 'encryption', at: 'vmBackupsAlwaysBackupsStored' }],
        },
        'encryption-choice': {
          name: 'Choose the vault’s key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Set the KMS key on the vault in which the machine backups are stored, and let the backup role use it.',
          sources: [
            {
              page: 'encryption',
              at: ['Your IAM role must … restore the object', 'vmBackupsAlwaysBackupsStored'],
            },
          ],
        },
      },
      add: [
        {
          id: 'gateway-host',
          layer: 'hypervisor',
          name: 'Deploy the gateway on your vSphere',
          owner: 'customer',
          duty: 'Deploy the gateway’s OVF template to your VMware infrastructure, of which vSphere 8, 7.0 and 6.7 are supported, and choose whether its endpoint is publicly accessible or hosted in your VPC.',
          sources: [
            {
              page: 'virtualMachines',
              at: ['vSphere 8, 7.0, and 6.7', 'backupGatewayAwsBackup'],
            },
            {
              page: 'gateways',
              at: [
                'A gateway is software … to your hypervisor',
                'Choose whether the endpoint … private cloud (VPC)',
              ],
            },
          ],
          controls: ['cm-6', 'sc-7'],
        },
        {
          id: 'gateway-software',
          layer: 'platform',
          name: 'Supply gateway software and updates',
          owner: 'aws',
          duty: 'Supply the gateway’s software for download and updates of it, which may be automatic; you can update a gateway to the latest version manually with UpdateGatewaySoftwareNow.',
          sources: [
            {
              page: 'gateways',
              at: 'this new capability will … CLI command UpdateGatewaySoftwareNow',
            },
            { page: 'virtualMachines', at: 'backupGatewayAwsBackup' },
          ],
          controls: ['si-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether a service must be opted in before it is backed up',
      questions: ['back-up'],
      finding:
        'The guide says that you must opt in to managing a service before AWS Backup protects it. The API reference limits that to assignments by tags alone: a resource type that a plan names is backed up even where the opt-in is off. The catalogue follows the API reference, and asks you to check both.',
      sources: [
        { page: 'supported', at: 'optBackupVaults' },
        { page: 'regionSettings', at: 'resourceParticularService' },
      ],
    },
  ],
  pages: {
    supported: {
      path: 'working-with-supported-services',
      title: 'How AWS Backup works with supported AWS services',
      read: '2026-11-26',
      passages: { optBackupVaults: 'you must opt in … in backup vaults' },
    },
    regionSettings: {
      path: 'API_UpdateRegionSettings',
      title: 'UpdateRegionSettings',
      read: '2026-11-26',
      passages: {
        resourceParticularService: 'If resource assignments are … that particular service',
      },
    },
    security: {
      path: 'security-considerations',
      title: 'Security in AWS Backup',
      read: '2026-11-26',
    },
    policies: {
      path: 'create-a-vault-access-policy',
      title: 'Vault access policies',
      read: '2026-11-26',
    },
    plans: {
      path: 'plan-options-and-configuration',
      title: 'Backup plan options and configuration',
      read: '2026-11-26',
    },
    crossAccount: {
      path: 'create-cross-account-backup',
      title: 'Creating backup copies across AWS accounts',
      read: '2026-11-26',
    },
    events: {
      url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-backup.html',
      title: 'AWS Backup events',
      read: '2026-11-26',
      passages: {
        awsBackupDirectlyEventBridge: 'AWS Backup sends the … directly to EventBridge',
        bestEffort: 'Best effort',
      },
    },
    encryption: {
      path: 'encryption',
      title: 'Encryption for backups in AWS Backup',
      read: '2026-11-26',
      passages: {
        encryptionBackupStored: 'This encryption is controlled … backup in stored',
        vmBackupsAlwaysBackupsStored: 'VM backups are always … machine backups are stored',
      },
    },
    lock: { path: 'vault-lock', title: 'AWS Backup Vault Lock', read: '2026-11-26' },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Backup',
      read: '2026-11-26',
    },
    airGapped: {
      path: 'logicallyairgappedvault',
      title: 'Logically air-gapped vault',
      read: '2026-11-26',
    },
    virtualMachines: {
      path: 'vm-backups',
      title: 'Virtual machine backups',
      read: '2026-11-26',
      passages: { backupGatewayAwsBackup: 'Backup gateway is downloadable … to AWS Backup' },
    },
    gateways: { path: 'working-with-gateways', title: 'Working with gateways', read: '2026-11-26' },
    backingUp: { path: 'backing-up-vms', title: 'Backing up virtual machines', read: '2026-11-27' },
  },
});
