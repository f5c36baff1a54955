import type { TypeRules } from './mode-rule.ts';

/** S3, file systems, volumes and vaults. */
export const storage: readonly TypeRules[] = [
  {
    types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
    rules: [{ is: 's3.general-purpose-bucket' }],
  },
  {
    types: ['aws_s3_directory_bucket', 'AWS::S3Express::DirectoryBucket'],
    rules: [{ is: 's3.directory-bucket' }],
  },
  {
    types: ['aws_s3tables_table_bucket', 'AWS::S3Tables::TableBucket'],
    rules: [{ is: 's3.table-bucket' }],
  },
  {
    types: ['aws_s3vectors_vector_bucket', 'AWS::S3Vectors::VectorBucket'],
    rules: [{ is: 's3.vector-bucket' }],
  },
  {
    types: ['aws_efs_file_system'],
    rules: [{ is: 'efs.one-zone', where: { availability_zone_name: '*' } }, { is: 'efs.regional' }],
  },
  {
    types: ['AWS::EFS::FileSystem'],
    rules: [
      { is: 'efs.replicated', where: { ReplicationConfiguration: '*' }, also: true },
      { is: 'efs.one-zone', where: { AvailabilityZoneName: '*' } },
      { is: 'efs.regional' },
    ],
  },
  { types: ['aws_efs_replication_configuration'], rules: [{ is: 'efs.replicated' }] },
  {
    types: ['aws_ebs_encryption_by_default'],
    rules: [
      { is: 'ebs.encryption-per-volume', where: { enabled: false } },
      { is: 'ebs.encryption-by-default' },
    ],
  },
  {
    types: ['aws_backup_vault', 'AWS::Backup::BackupVault'],
    rules: [
      { is: 'backup.vault-lock', where: { LockConfiguration: '*' } },
      { is: 'backup.backup-vault' },
    ],
  },
  { types: ['aws_backup_vault_lock_configuration'], rules: [{ is: 'backup.vault-lock' }] },
  {
    types: ['aws_backup_logically_air_gapped_vault', 'AWS::Backup::LogicallyAirGappedBackupVault'],
    rules: [{ is: 'backup.air-gapped-vault' }],
  },
  {
    types: ['aws_fsx_lustre_file_system'],
    rules: [
      { is: 'fsx-lustre.intelligent-tiering', where: { storage_type: 'INTELLIGENT_TIERING' } },
      { is: 'fsx-lustre.persistent', where: { deployment_type: 'PERSISTENT_*' } },
      { is: 'fsx-lustre.scratch', where: { deployment_type: 'SCRATCH_*' } },
      { is: 'fsx-lustre.scratch', where: { deployment_type: null } },
    ],
  },
  {
    types: ['aws_fsx_windows_file_system'],
    rules: [
      {
        is: 'fsx-windows.self-managed-ad',
        where: { self_managed_active_directory: '*' },
        also: true,
      },
      { is: 'fsx-windows.multi-az', where: { deployment_type: 'MULTI_AZ_*' } },
      { is: 'fsx-windows.single-az' },
    ],
  },
  {
    types: ['aws_fsx_ontap_file_system'],
    rules: [
      { is: 'fsx-ontap.multi-az', where: { deployment_type: 'MULTI_AZ_*' } },
      { is: 'fsx-ontap.single-az', where: { deployment_type: 'SINGLE_AZ_*' } },
    ],
  },
  {
    types: ['aws_fsx_openzfs_file_system'],
    rules: [
      { is: 'fsx-openzfs.multi-az', where: { deployment_type: 'MULTI_AZ_*' } },
      { is: 'fsx-openzfs.single-az-ha', where: { deployment_type: 'SINGLE_AZ_HA_*' } },
      { is: 'fsx-openzfs.single-az', where: { deployment_type: 'SINGLE_AZ_*' } },
    ],
  },
  {
    types: ['AWS::FSx::FileSystem'],
    rules: [
      {
        is: 'fsx-lustre.persistent',
        where: { FileSystemType: 'LUSTRE', 'LustreConfiguration.DeploymentType': 'PERSISTENT_*' },
      },
      {
        is: 'fsx-lustre.scratch',
        where: { FileSystemType: 'LUSTRE', 'LustreConfiguration.DeploymentType': 'SCRATCH_*' },
      },
      { is: 'fsx-lustre', where: { FileSystemType: 'LUSTRE' } },
      {
        is: 'fsx-windows.multi-az',
        where: { FileSystemType: 'WINDOWS', 'WindowsConfiguration.DeploymentType': 'MULTI_AZ_*' },
      },
      { is: 'fsx-windows.single-az', where: { FileSystemType: 'WINDOWS' } },
      {
        is: 'fsx-ontap.multi-az',
        where: { FileSystemType: 'ONTAP', 'OntapConfiguration.DeploymentType': 'MULTI_AZ_*' },
      },
      { is: 'fsx-ontap.single-az', where: { FileSystemType: 'ONTAP' } },
      {
        is: 'fsx-openzfs.multi-az',
        where: { FileSystemType: 'OPENZFS', 'OpenZFSConfiguration.DeploymentType': 'MULTI_AZ_*' },
      },
      {
        is: 'fsx-openzfs.single-az-ha',
        where: {
          FileSystemType: 'OPENZFS',
          'OpenZFSConfiguration.DeploymentType': 'SINGLE_AZ_HA_*',
        },
      },
      { is: 'fsx-openzfs.single-az', where: { FileSystemType: 'OPENZFS' } },
    ],
  },
];
