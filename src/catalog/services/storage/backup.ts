import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Backup',
  shortName: 'Backup',
  summary:
    'AWS Backup backs up AWS resources and VMware virtual machines from one place and keeps the copies. You decide what to back up, how long to keep it and who has access.',
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
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  traits: ['activity-trail'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Manage the credentials that you and your team use. With policies, you can let users create backup plans and on-demand backups while you limit their ability to delete recovery points.',
      sources: [
        { page: 'security', at: 'Managing the credentials you … your team use' },
        { page: 'policies', at: "Assigning policies allows you … after they're created" },
      ],
    },
    'customer-data': {
      name: 'Content and its classification',
      owner: 'customer',
      duty: 'Know how sensitive the backed-up data is, and which requirements and laws apply to it. According to AWS, you are responsible for these factors.',
      sources: [{ page: 'security', at: 'You are also responsible … laws and regulations' }],
    },
  },
  add: [
    {
      id: 'job-run',
      layer: 'platform',
      name: 'Run, retry and expire the backups',
      owner: 'aws',
      duty: 'AWS Backup starts backup jobs within their window. After a retryable error, it retries at least every 10 minutes until the backup begins or the start window is over. When a backup expires under your lifecycle policy, AWS Backup deletes it within the following 8 hours.',
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
      name: 'Backup frequency and retention',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Set the frequency and retention in the rules of the backup plan. If you enter no retention for a snapshot backup, the backup is kept indefinitely. A continuous backup is kept for at most 35 days.',
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
      name: 'Assign resources and opt in to services',
      owner: 'customer',
      duty: 'In the backup plan, assign resources by type or by tags. In each Region, opt in to the services that you want to back up. An assignment by tags alone skips services to which you have not opted in.',
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
      name: 'Monitor failed and expired jobs',
      owner: 'customer',
      duty: 'In EventBridge, monitor the events of AWS Backup, which are delivered on a best-effort basis. Schedule backup windows outside maintenance windows. In general, snapshots of AWS databases (except Aurora) fail in the hour before the database’s maintenance window and during that window.',
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
      name: 'Test the restore',
      owner: 'customer',
      duty: 'Test regularly that you can find a recovery point and restore it. Include AWS Backup in your disaster recovery procedures. AWS calls both tasks your responsibility.',
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
      name: 'KMS permissions of the backup role',
      owner: 'customer',
      duty: 'Give the job’s IAM role access to the KMS key that is used for backup and restore. Without this access, the job is successful, but the objects are not backed up or restored. Keep the permissions in the IAM policy and the key policy consistent.',
      sources: [{ page: 'encryption', at: 'Your IAM role must … must be consistent' }],
      controls: ['ac-6', 'sc-12'],
    },
    {
      id: 'key-policy',
      layer: 'access',
      name: 'Key policy',
      owner: 'customer',
      duty: 'In the key policy, allow at least `kms:createGrant`, `kms:generateDataKey` and `kms:decrypt`. If `Deny` statements are necessary, allowlist the roles for backup and restore. A `Deny` statement or a revoked grant can make jobs fail.',
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
      duty: 'In the vault’s access policy, you can limit who can delete recovery points. Vault policies control user access only to the AWS Backup APIs. EBS and RDS snapshots can also be accessed through the EBS and RDS APIs, for which you can create IAM policies.',
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
      name: 'Reject other accounts’ requests',
      owner: 'aws',
      duty: 'Regardless of the vault’s access policy, AWS Backup rejects any cross-account request other than `backup:CopyIntoBackupVault`.',
      setting: 'always-on',
      sources: [{ page: 'policies', at: 'Regardless of the AWS … is being referenced' }],
      controls: ['ac-3'],
    },
    {
      id: 'vault-lock',
      layer: 'access',
      name: 'Vault Lock',
      owner: 'customer',
      duty: 'Decide whether to lock the vault. Users with sufficient IAM permissions can remove a lock in governance mode. After the grace time expires, a lock in compliance mode cannot be changed or deleted by any user or by AWS.',
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
      duty: 'For resource types that it fully manages, AWS Backup encrypts backups with the KMS key configured in the vault. S3 backups, for example, are encrypted even if the source buckets are not.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Choose the vault’s KMS key. For resource types that AWS Backup does not fully manage, such as EBS, configure encryption at the source. Backups of these types typically inherit the source’s encryption settings.',
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
      name: 'Encrypt copies',
      owner: 'aws',
      duty: 'For most resource types, AWS Backup encrypts copies to another account or Region with the target vault’s KMS key, even if the original is unencrypted. Copies of unencrypted Aurora, DocumentDB and Neptune clusters stay unencrypted.',
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
      name: 'Store copies across zones',
      owner: 'aws',
      duty: 'AWS Backup stores backups with at least as much resilience and durability as the resource’s original service. It is designed to store backups redundantly across multiple Availability Zones. AWS Backup encrypts your backup plans at rest and continuously backs them up.',
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
      duty: 'In the management account, enable cross-account backup. On the destination vault, in an account of the same organization, allow `backup:CopyIntoBackupVault`. For resource types that AWS Backup does not fully manage, cross-account copy with AWS managed keys isn’t supported.',
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
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the AWS Backup API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Backup API operations',
            'CloudTrail is active in … Event history',
            'you can determine the … generated the request',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'job-records',
      layer: 'data',
      name: 'Record backup jobs',
      owner: 'aws',
      duty: 'AWS Backup generates CloudTrail events when it performs backups, restores, copies or scans. These events are not necessarily caused by calls to the public API.',
      sources: [
        {
          page: 'trail',
          at: [
            'AWS Backup generates these … access point operations',
            'These events are not … Backup public APIs',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'backup-vault',
      name: 'Backup vault',
      summary:
        'The default is a vault in your account. Its backups are only as safe as its policy, its key and your IAM permissions.',
      override: {
        'encryption-choice': { owner: 'customer', answers: ['encrypt-at-rest', 'hold-key'] },
      },
    },
    {
      id: 'vault-lock',
      name: 'Backup vault locked in compliance mode',
      summary:
        'After a grace time, neither you, your root user nor AWS can remove the lock. AWS enforces your settings, including mistakes.',
      override: {
        'vault-policy': {
          name: 'Policies for the vault and snapshots',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'You can assign a policy to the vault. It controls user access only to the AWS Backup APIs. Snapshots can also be accessed through the APIs of services such as EBS and RDS, for which you can write IAM policies.',
        },
        'vault-lock': {
          name: 'Grace time and retention bounds',
          owner: 'customer',
          remove: ['setting'],
          duty: 'For a compliance lock, set a grace time (`ChangeableForDays`) of at least 3 days: without it, the API creates a governance lock. Retention bounds are optional, but CloudFormation requires the minimum. Before the grace time expires, ensure that no recovery point has the retention “Always”, as it would be kept forever.',
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
          duty: 'In a locked vault, AWS Backup denies attempts by any user, including root, to delete a backup or change its lifecycle properties. New backup and copy jobs that do not conform to your retention periods fail.',
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
          name: 'Keep the account open',
          owner: 'customer',
          duty: 'If you close the account that owns the vault, reopen the account within 90 days. After that, AWS deletes the vault’s contents in spite of the lock.',
          sources: [{ page: 'lock', at: 'When you close an … was in place' }],
          controls: ['cp-9', 'ac-2'],
        },
      ],
    },
    {
      id: 'air-gapped-vault',
      name: 'Logically air-gapped vault',
      summary:
        'The backups are in an account that AWS Backup owns, in a vault that is always locked. AWS provides the lock and the default key, and you arrange access for recovery.',
      override: {
        'vault-lock': {
          name: 'Lock each vault in compliance mode',
          owner: 'aws',
          duty: 'AWS Backup equips each logically air-gapped vault with Vault Lock in compliance mode. The vault is always locked.',
          setting: 'always-on',
          sources: [{ page: 'airGapped', at: 'Is always locked with … in compliance mode' }],
        },
        'encryption-run': {
          name: 'Encrypt the vault’s backups',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'AWS Backup encrypts all backups in the vault. Unless you specify a key, AWS Backup creates and manages a key that is used for this vault only.',
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
          name: 'Choose the encryption key',
          owner: 'customer',
          remove: ['evidence'],
          answers: ['hold-key'],
          duty: 'AWS recommends that you keep the AWS owned key. When you create the vault, you can instead specify a customer managed key, preferably from a different account. You cannot change the vault’s key later.',
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
          duty: 'AWS Backup stores the vault’s backups in an account that AWS Backup owns, and across Availability Zones.',
          sources: [
            { page: 'airGapped', at: 'air-gapped vault stores its … service owned account' },
            { page: 'resilience', at: 'stores your backups across Availability Zones' },
          ],
        },
        copies: {
          name: 'Copy backups into the vault',
          owner: 'customer',
          duty: 'Copy backups into the vault, for example with a backup plan, or make the vault a primary backup target. If your auto-remediation revokes cross-account sharing, exempt events invoked by `backup.amazonaws.com`. Without this exemption, copies of EC2 backups into the vault fail.',
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
          name: 'Minimum and maximum retention',
          owner: 'customer',
          duty: 'When you create the vault, set its minimum and maximum retention periods. The minimum must be at least 7 days. Backups with a retention period outside these bounds cannot be copied to the vault.',
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
          name: 'Keys of the source resources',
          owner: 'customer',
          duty: 'For resource types that AWS Backup does not fully manage, encrypt the source with a customer managed key. For these types, AWS managed keys are not supported. Unencrypted Aurora, DocumentDB and Neptune clusters are not supported.',
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
          name: 'Recovery from another account',
          owner: 'customer',
          duty: 'Decide whether to share the vault through AWS RAM, so that its backups can be restored from another account. Also decide whether to use multi-party approval. With multi-party approval, backups in a closed account can still be accessed until the post-closure period ends.',
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
        'A gateway appliance on your vSphere hosts reads the machines. You run the hosts, the appliance and the connection to AWS, and AWS supplies the gateway software.',
      override: {
        'resource-assignment': {
          name: 'Connect the hypervisor and assign VMs',
          owner: 'customer',
          duty: 'Connect AWS Backup to your hypervisor with a gateway, which discovers the virtual machines. Assign the machines to a backup plan.',
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
          duty: 'In EventBridge, monitor the events of AWS Backup, which are delivered on a best-effort basis. A single gateway can run up to 4 backup or restore jobs at once. To run more, create more gateways.',
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
          name: 'Test the restore',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Test your restores to validate that the backups meet your needs. Backups are application consistent if your applications are compatible with VMware Tools. If quiescence is not available, backups are crash consistent.',
          sources: [
            { page: 'virtualMachines', at: 'Your backups are application … testing your restores' },
          ],
        },
        'vault-policy': {
          name: 'Vault access policy',
          owner: 'customer',
          duty: 'Use the vault’s access policy to limit the ability to delete recovery points. For example, the policy can prevent anyone who is not a named principal from deleting a recovery point in the vault.',
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
          duty: 'AWS Backup encrypts each virtual machine’s backup with the KMS key of its vault. Such backups are always encrypted.',
          setting: 'always-on',
          sources: [{ page: 'encryption', at: 'vmBackupsAlwaysBackupsStored' }],
        },
        'encryption-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Set the KMS key on the vault in which the machine backups are stored, and let the backup role use the key.',
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
          name: 'Deploy the gateway on vSphere',
          owner: 'customer',
          duty: 'Deploy the gateway’s OVF template to your VMware infrastructure (vSphere 8, 7.0 and 6.7 are supported). Choose whether the gateway’s endpoint is publicly accessible or hosted in your VPC.',
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
          duty: 'AWS supplies the gateway software for download and provides updates, which may be automatic. You can manually update a gateway to the latest version with `UpdateGatewaySoftwareNow`.',
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
      topic: 'Whether you must opt in to a service before it is backed up',
      questions: ['back-up'],
      finding:
        'The guide says that you must opt in to managing a service before AWS Backup protects it. The API reference limits that to assignments by tags alone. According to the reference, a resource type that a plan names is backed up even if the opt-in is off. The catalogue follows the API reference, and asks you to check both.',
      sources: [
        { page: 'supported', at: 'optBackupVaults' },
        { page: 'regionSettings', at: 'resourceParticularService' },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 'backup-compliance', title: 'Compliance validation for AWS Backup' },
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
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS Backup API calls with CloudTrail',
    },
  },
});
