import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/datasync/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const taskMode = page('choosing-task-mode', 'Choosing a task mode for your data transfer');
const needAgent = page('do-i-need-datasync-agent', 'Do I need an AWS DataSync agent?');
const agents = page('managing-agent', 'Managing your AWS DataSync agent');
const agentRequirements = page('agent-requirements', 'Requirements for AWS DataSync agents');
const inTransit = page('encryption-in-transit', 'AWS DataSync encryption in transit');
const credentials = page(
  'location-credentials',
  'Securing storage location credentials with Secrets Manager',
);
const history = page('doc-history', 'Document history');
const options = cite(
  'https://docs.aws.amazon.com/datasync/latest/apireference/API_Options.html',
  'Options',
  read,
);

const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** Wherever an agent stands, AWS patches it. */
const agentPatches = {
  id: 'agent-patches',
  layer: 'operating-system',
  name: 'Patch the agent’s system and software',
  owner: 'aws',
  duty: 'Update the agent’s Amazon Linux and its DataSync packages, fixes for known vulnerabilities within 30 days of their release, whenever the agent is online and runs no task.',
  sources: [agents],
  controls: ['si-2'],
  evidence: reports,
} as const;

/** An agent is no cluster. */
const agentOnline = {
  id: 'agent-online',
  layer: 'platform',
  name: 'Keep agents online and idle at times',
  owner: 'customer',
  duty: 'Leave gaps between tasks for updates, and watch the status: after five minutes out of contact an agent is offline. A task needs all agents of its location, up to four of each mode, so more of them bring speed but no availability.',
  sources: [agents, needAgent],
  controls: ['cp-10', 'si-2'],
} as const;

/** The road from the agent to the Region. */
const agentEndpoint = {
  id: 'agent-endpoint',
  layer: 'access',
  name: 'Choose public, VPC or FIPS endpoint',
  owner: 'customer',
  duty: 'Pick the service endpoint that the agent talks to; it also decides the TLS ciphers. With a VPC endpoint all agents of a location share one endpoint and subnet.',
  sources: [inTransit, needAgent],
  controls: ['sc-7', 'sc-8'],
} as const;

/** Protocols of storage that an agent reaches. */
const agentProtocols = {
  duty: 'Switch on what the storage’s own protocol offers: reading and writing are only as safe as that. DataSync supports no Kerberos with NFS servers, and no TDE with HDFS in Basic mode.',
  sources: [inTransit],
} as const;

export const datasync = defineService({
  id: 'datasync',
  name: 'AWS DataSync',
  shortName: 'DataSync',
  category: 'migration',
  summary:
    'Copies files and objects between storage systems: AWS runs and verifies the transfer, and you decide what it may overwrite or delete.',
  docs: `${guide}what-is-datasync.html`,
  aliases: [
    'data transfer',
    'file migration',
    'DataSync agent',
    'Enhanced mode',
    'Basic mode',
    'DataSync Discovery',
  ],
  contradictions: [
    {
      topic: 'Whether DataSync Discovery still exists',
      finding:
        'A page of the API reference still describes how to remove a storage system from DataSync Discovery, without a notice. The document history says that Discovery is no longer a feature of DataSync as of 20 May 2025. The catalogue follows the history and has no Discovery mode.',
      sources: [page('API_RemoveStorageSystem', 'RemoveStorageSystem'), history],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      name: 'Patch the systems of the service',
      duty: 'Operate and patch the servers on which DataSync runs the transfers, which you never see.',
    },
    'service-software': {
      name: 'Run the transfers',
      duty: 'Operate the engine that lists, prepares, transfers and verifies the data, in parallel for Enhanced mode and one step after the other for Basic mode.',
      sources: [taskMode],
      controls: ['cp-10'],
      evidence: reports,
    },
    'customer-data': {
      name: 'Data that you copy, and its sensitivity',
      duty: 'Know what the tasks copy, how sensitive it is, and whether it may lie at the destination as well.',
    },
    'iam-permissions': {
      name: 'Users and roles of the transfers',
      duty: 'Decide who may create and start tasks, and tie the trust policy of the role with which DataSync reads your own secret to your account by `aws:SourceAccount` and `aws:SourceArn`.',
      sources: [credentials, taskMode],
    },
  },
  add: [
    {
      id: 'task-mode',
      layer: 'application',
      name: 'Choose Enhanced or Basic mode',
      owner: 'customer',
      duty: 'Decide when you create the task, since the mode is final. Basic mode has quotas on files and objects; a transfer with FSx for Windows File Server needs it all the same.',
      sources: [taskMode],
      controls: ['cm-6'],
    },
    {
      id: 'overwrite-delete',
      layer: 'application',
      name: 'Decide what the copy may destroy',
      owner: 'customer',
      duty: 'Set `OverwriteMode` to NEVER where changes at the destination must live: ALWAYS is the default. Deleting there what the source no longer has, `PreserveDeletedFiles` REMOVE, happens only if you ask for it.',
      sources: [options],
      controls: ['cm-6', 'si-12'],
    },
    {
      id: 'location-credentials',
      layer: 'access',
      name: 'Credentials for foreign storage',
      owner: 'customer',
      duty: 'Provide and renew keys, passwords or tokens of your storage. For object storage and Azure Blob choose a secret that DataSync manages, with a default key or yours, or a secret of your own.',
      sources: [credentials],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'managed-secret',
      layer: 'access',
      name: 'Keep the secrets it manages',
      owner: 'aws',
      duty: 'Where you leave it to DataSync, create an encrypted secret in your account, with the prefix `aws-datasync`, and delete it with its location.',
      sources: [credentials],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'permissions-copy',
      layer: 'access',
      name: 'Check which permissions travel along',
      owner: 'customer',
      duty: 'Compare access at the destination: POSIX permissions and numeric owners are kept by default, Windows owners and DACLs too, but SACLs, on which audit depends, only with OWNER_DACL_SACL.',
      sources: [options],
      controls: ['ac-3', 'au-2'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt between the two locations',
      owner: 'aws',
      duty: 'Encrypt all network traffic of the transfer between locations with mutual TLS 1.3.',
      setting: { state: 'always-on' },
      sources: [inTransit],
      controls: ['sc-8'],
      evidence: reports,
    },
    {
      id: 'storage-protocols',
      layer: 'data',
      name: 'Secure the link at each end',
      owner: 'customer',
      duty: 'Switch on what the protocol of each storage system offers: reading and writing are only as safe as that.',
      sources: [inTransit],
      controls: ['sc-8', 'ia-3'],
      evidence: [{ kind: 'config-rule', id: 'datasync-location-object-storage-using-https' }],
    },
    {
      id: 'integrity-check',
      layer: 'data',
      name: 'Check integrity during the transfer',
      owner: 'aws',
      duty: 'Check the integrity of data while it travels, even where verification at the end is switched off.',
      setting: { state: 'always-on' },
      sources: [options],
      controls: ['si-7'],
    },
    {
      id: 'verify-mode',
      layer: 'data',
      name: 'Choose the verification at the end',
      owner: 'customer',
      duty: 'Know what is compared: Enhanced mode verifies only what it transferred, Basic mode by the API’s default all of source and destination, which cannot be used towards S3 Glacier Flexible Retrieval or Deep Archive. NONE leaves the final check out.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [options, taskMode],
      controls: ['si-7'],
      evidence: [{ kind: 'config-rule', id: 'datasync-task-data-verification-enabled' }],
    },
    {
      id: 'task-logs',
      layer: 'data',
      name: 'Log what was transferred',
      owner: 'customer',
      duty: 'Name a CloudWatch log group and a level for each task: BASIC reports errors, TRANSFER each file, OFF nothing. Logs are structured JSON in Enhanced mode only.',
      sources: [options, taskMode],
      controls: ['au-2', 'au-12'],
      evidence: [
        { kind: 'security-hub', id: 'DataSync.1' },
        { kind: 'config-rule', id: 'datasync-task-logging-enabled' },
      ],
    },
  ],
  modes: [
    {
      id: 'agentless',
      name: 'Without an agent',
      summary:
        'Between AWS storage services of one account, or in many cases between S3 and another account or cloud: there is no machine of yours in the path.',
    },
    {
      id: 'agent-on-premises',
      name: 'With an agent on your hypervisor',
      summary:
        'For storage in your own building: AWS patches the agent’s inside, and you give it a host, keep it online and choose its road to AWS.',
      change: { 'storage-protocols': agentProtocols },
      add: [
        {
          id: 'site',
          layer: 'physical',
          name: 'Hardware under the agent',
          owner: 'customer',
          duty: 'Own and guard the machine, and give the agent’s VM four virtual processors (eight for Enhanced mode), 80 GB of disk and 32 GB of RAM, or 64 GB in Basic mode for more than 20 million files.',
          sources: [agentRequirements],
          controls: ['pe-3', 'cp-2'],
        },
        {
          id: 'agent-hypervisor',
          layer: 'hypervisor',
          name: 'Run and patch the hypervisor',
          owner: 'customer',
          duty: 'Operate a supported VMware ESXi, Hyper-V or KVM host and deploy the agent’s image on it, from the partition in which you will activate it.',
          sources: [agentRequirements],
          controls: ['si-2', 'sa-22'],
        },
        agentPatches,
        agentOnline,
        agentEndpoint,
      ],
    },
    {
      id: 'agent-on-ec2',
      name: 'With an agent on Amazon EC2',
      summary:
        'The agent as an instance in your VPC, for EFS or FSx and other clouds or accounts: AWS has the hardware, you the instance.',
      change: { 'storage-protocols': agentProtocols },
      add: [
        {
          id: 'agent-instance',
          layer: 'operating-system',
          name: 'Launch the agent’s instance',
          owner: 'customer',
          duty: 'Use the AMI that DataSync provides, on a 2xlarge at least. AWS recommends m5.2xlarge for Basic mode, m5.4xlarge where a task execution has more than 20 million files, objects or directories, and m6a.2xlarge for Enhanced mode. Never update it through cloud-init.',
          sources: [agentRequirements, agents],
          controls: ['cm-2', 'cm-6'],
        },
        agentPatches,
        agentOnline,
        agentEndpoint,
      ],
    },
  ],
});
