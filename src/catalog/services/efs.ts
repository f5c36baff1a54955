import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/efs/latest/ug/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const what = page('whatisefs', 'What is Amazon Elastic File System?');
const works = page('how-it-works', 'How Amazon EFS works');
const features = page('features', 'Features of Amazon EFS');
const atRest = page('encryption-at-rest', 'Encrypting data at rest');
const inTransit = page('encryption-in-transit', 'Encrypting data in transit');
const backups = page('awsbackup', 'Backing up EFS file systems');
const iamAccess = page('iam-access-control-nfs-efs', 'Using IAM to control access to file systems');
const publicAccess = page(
  'access-control-block-public-access',
  'Blocking public access to EFS file systems',
);
const accessPoints = page('efs-access-points', 'Working with access points');
const nfsPermissions = page(
  'accessing-fs-nfs-permissions',
  'Network File System (NFS) level users, groups, and permissions',
);
const network = page('network-access', 'Using VPC security groups');
const replication = page('efs-replication', 'Replicating EFS file systems');
const failover = page('replication-fail-over', 'Using the replica');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const efs = defineService({
  id: 'efs',
  name: 'Amazon Elastic File System (Amazon EFS)',
  shortName: 'EFS',
  category: 'storage',
  summary:
    'An elastic NFS file system without servers: AWS keeps the files, you decide which client may mount as whom.',
  docs: `${guide}whatisefs.html`,
  aliases: [
    'Elastic File System',
    'NFS',
    'NFSv4',
    'shared file system',
    'mount target',
    'access point',
    'One Zone',
    'efs-utils',
  ],
  contradictions: [
    {
      topic: 'Whether a new file system is open',
      finding:
        'The page on public access says that new file systems do not allow public access by default. The page on IAM says that the default file system policy grants full access to any anonymous client that can connect through a mount target. Both can stand, because a mount target has no public address; but “not public” here means “whoever reaches port 2049”. The catalogue therefore counts a policy of your own as a switch that starts off.',
      sources: [publicAccess, iamAccess],
    },
  ],
  archetype: 'serverless-data',
  change: {
    'os-patches': {
      name: 'Patch the systems under the files',
      duty: 'Manage all the infrastructure of the file storage, patching and maintenance included.',
      sources: [what],
      evidence: reports,
    },
    'engine-patches': {
      name: 'Run the elastic NFS service',
      duty: 'Serve NFSv4.0 and 4.1, grow and shrink with the files, and back each mount target with redundant components behind an address that does not change.',
      sources: [what, works],
      controls: ['cp-10'],
      evidence: reports,
    },
    'resource-policies': {
      name: 'File system policy for NFS clients',
      duty: 'Write one: until you do, any client that reaches a mount target has full access, without IAM. Grant ClientMount and ClientWrite to roles; clients then mount with the EFS mount helper.',
      setting: optIn,
      sources: [iamAccess, publicAccess],
    },
    'customer-data': {
      name: 'Files, and the class they move to',
      duty: 'Know what the files hold, and set the lifecycle policies that move cold ones to Infrequent Access or Archive; Archive has a minimum storage duration of 90 days.',
      sources: [features],
    },
    'encryption-at-rest': {
      name: 'Choose encryption at creation',
      owner: 'customer',
      duty: 'Ask for encryption when you use the CLI, API or SDKs; only the console preselects it. It cannot be changed later: you replicate to a new, encrypted file system. Enforce it with elasticfilesystem:Encrypted.',
      setting: optIn,
      sources: [atRest],
      evidence: [
        { kind: 'security-hub', id: 'EFS.8' },
        { kind: 'security-hub', id: 'EFS.1' },
        { kind: 'config-rule', id: 'efs-encrypted-check' },
      ],
    },
    'key-choice': {
      duty: 'Keep aws/elasticfilesystem, the default, or name a key of your own for file contents, and leave its grant in place: revoking it shuts EFS out. Names and metadata use a key that EFS manages.',
      sources: [atRest],
      evidence: [{ kind: 'config-rule', id: 'efs-filesystem-ct-encrypted' }],
    },
    durability: {
      name: 'Keep copies in three zones or more',
      duty: 'Store the data redundantly in at least three Availability Zones and stay available when one or more of them fail; designed for 11 nines of durability.',
      sources: [features],
      evidence: reports,
    },
    backups: {
      name: 'Turn automatic backups on',
      duty: 'Enable them when you create a Regional file system by CLI or API; in the console they come preselected. Pause writers during the backup, or it may hold duplicated or missing data.',
      setting: optIn,
      sources: [backups],
      evidence: [
        { kind: 'security-hub', id: 'EFS.7' },
        { kind: 'security-hub', id: 'EFS.2' },
        { kind: 'config-rule', id: 'efs-automatic-backups-enabled' },
        { kind: 'config-rule', id: 'efs-in-backup-plan' },
        { kind: 'config-rule', id: 'efs-last-backup-recovery-point-created' },
      ],
    },
  },
  add: [
    {
      id: 'nfs-client',
      layer: 'operating-system',
      name: 'Client and TLS tool on each machine',
      owner: 'customer',
      duty: 'Install the EFS mount helper on the clients and upgrade stunnel where the distribution’s version lacks OCSP and hostname checks: there, a mount with TLS fails.',
      sources: [inTransit, works],
      controls: ['si-2', 'cm-6'],
    },
    {
      id: 'automatic-backup-run',
      layer: 'platform',
      name: 'Take the daily backups',
      owner: 'aws',
      duty: 'Where automatic backups are on, back up incrementally each day and keep 35 days, in a default vault whose policy denies deleting recovery points.',
      sources: [backups],
      controls: ['cp-9'],
      evidence: reports,
    },
    {
      id: 'posix-permissions',
      layer: 'application',
      name: 'User IDs, owners and file modes',
      owner: 'customer',
      duty: 'Keep numeric user and group IDs consistent on all clients and set modes with care. EFS checks the numbers that a client sends but authenticates none of them, not even 0.',
      sources: [nfsPermissions],
      controls: ['ac-3', 'ac-6', 'ia-2'],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Mount targets and their port',
      owner: 'customer',
      duty: 'Place mount targets in your subnets and let their security groups admit TCP 2049 from the clients’ groups only; who can connect can also claim a user ID. Public addresses are impossible.',
      sources: [network],
      controls: ['sc-7', 'ac-4'],
      evidence: [
        { kind: 'security-hub', id: 'EFS.6' },
        { kind: 'config-rule', id: 'efs-mount-target-public-accessible' },
      ],
    },
    {
      id: 'root-squash',
      layer: 'access',
      name: 'Take root away from clients',
      owner: 'customer',
      duty: 'Withhold ClientRootAccess in the file system policy, except from an administration host. By default a client’s UID 0 is root on the file system and skips permission checks.',
      setting: optIn,
      sources: [nfsPermissions, iamAccess],
      controls: ['ac-6'],
    },
    {
      id: 'access-points',
      layer: 'access',
      name: 'Access point for each application',
      owner: 'customer',
      duty: 'Give each application an access point that enforces a user identity and a root directory, and an IAM policy that lets it use no other.',
      setting: optIn,
      sources: [accessPoints, nfsPermissions],
      controls: ['ac-3', 'ac-6'],
      evidence: [
        { kind: 'security-hub', id: 'EFS.3' },
        { kind: 'security-hub', id: 'EFS.4' },
        { kind: 'config-rule', id: 'efs-access-point-enforce-root-directory' },
        { kind: 'config-rule', id: 'efs-access-point-enforce-user-identity' },
      ],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Mount with TLS, and refuse the rest',
      owner: 'customer',
      duty: 'Mount with the tls option, since TLS is chosen connection by connection, and require aws:SecureTransport in the file system policy.',
      setting: optIn,
      sources: [inTransit, iamAccess],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'regional',
      name: 'Regional file system',
      summary: 'What AWS recommends: the files are in at least three Availability Zones.',
    },
    {
      id: 'one-zone',
      name: 'One Zone file system',
      summary:
        'The files and the one mount target are in a single zone: AWS backs up by default, and surviving the loss of the zone is yours.',
      change: {
        'customer-data': {
          duty: 'Know what the files hold, and set the lifecycle policies that move cold ones to Infrequent Access. AWS’s table lists Archive for Regional file systems only.',
          sources: [features],
        },
        durability: {
          name: 'Keep copies within one zone',
          duty: 'Protect against failures of disks, hosts and racks inside the one zone. Data may be lost when the zone, or a part of it, is lost or damaged.',
          sources: [features],
        },
        backups: {
          name: 'Keep the automatic backups on',
          duty: 'Leave them on, as they start for One Zone however you create it; they are what survives the zone. Pause writers during a backup.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [backups, features],
        },
        'automatic-backup-run': {
          name: 'Take daily backups to three zones',
          duty: 'Back up incrementally each day and keep 35 days; AWS Backup replicates what it manages to three Availability Zones.',
          sources: [backups, features],
        },
      },
      add: [
        {
          id: 'zone-recovery',
          layer: 'application',
          name: 'Recover after the loss of the zone',
          owner: 'customer',
          duty: 'Restore a backup in another operational Availability Zone or another Region, and mount that one.',
          sources: [features],
          controls: ['cp-2', 'cp-10'],
        },
      ],
    },
    {
      id: 'replicated',
      name: 'File system with a replica',
      summary:
        'EFS keeps a second file system in step, in the Region or account that you name; turning to it is your decision.',
      add: [
        {
          id: 'replication',
          layer: 'platform',
          name: 'Keep the replica in step',
          owner: 'aws',
          duty: 'Copy data and metadata to the destination continually, with a recovery point of 15 minutes for most file systems. The copy is not consistent to a point in time.',
          sources: [replication],
          controls: ['cp-6', 'cp-9'],
          evidence: reports,
        },
        {
          id: 'region-failover',
          layer: 'application',
          name: 'Fail over to the replica, and back',
          owner: 'customer',
          duty: 'Watch TimeSinceLastSync. To fail over, delete the replication configuration, which makes the replica writable, and use it in your workflow; afterwards choose whether to keep its changes.',
          sources: [failover, replication],
          controls: ['cp-2', 'cp-10'],
        },
      ],
    },
  ],
});
